// "Kept."
#include "viewmodel/check/keptnotice.h"

#include <QCoreApplication>

namespace considered::viewmodel {

void sayKept(Notices& notices, const KeptCheck& check, std::function<void()> lookBack) {
    const auto words = [](const char* text) {
        return QCoreApplication::translate("Check", text);
    };
    notices.show(check.forSupervision ? words(QT_TRANSLATE_NOOP("Check", "Kept, and marked for supervision."))
                                      : words(QT_TRANSLATE_NOOP("Check", "Kept for later.")),
                 words(QT_TRANSLATE_NOOP("Check", "Look back now")), std::move(lookBack));
}

} // namespace considered::viewmodel
