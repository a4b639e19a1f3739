// Collecting digits.
#include "viewmodel/session/pinentry.h"

#include <algorithm>

namespace considered::viewmodel {

void PinEntry::press(int digit) {
    if (digit < 0 || digit > 9 || m_length == most)
        return;
    m_digits.bytes()[std::size_t(m_length++)] = static_cast<unsigned char>('0' + digit);
    emit lengthChanged();
}

void PinEntry::erase() {
    if (m_length == 0)
        return;
    m_digits.bytes()[std::size_t(--m_length)] = 0;
    emit lengthChanged();
}

void PinEntry::clear() {
    std::fill(m_digits.bytes().begin(), m_digits.bytes().end(), 0);
    m_length = 0;
    emit lengthChanged();
}

crypto::SecretBytes PinEntry::take() {
    crypto::SecretBytes taken{std::size_t(m_length)};
    std::copy_n(m_digits.bytes().begin(), m_length, taken.bytes().begin());
    clear();
    return taken;
}

} // namespace considered::viewmodel
