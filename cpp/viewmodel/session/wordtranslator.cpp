// Passing the texts on, or not.
#include "viewmodel/session/wordtranslator.h"

#include <QCoreApplication>

namespace considered::viewmodel {

WordTranslator::WordTranslator(QObject* parent) : QTranslator(parent) {
    QCoreApplication::installTranslator(this);
}

WordTranslator::~WordTranslator() {
    QCoreApplication::removeTranslator(this);
}

QString WordTranslator::translate(const char*, const char* text, const char*, int) const {
    if (m_word == SharingWord::Sharing || !text)
        return {}; // as it is written
    const QString written = QString::fromUtf8(text);
    const QString said = inWord(written, m_word);
    return said == written ? QString() : said;
}

} // namespace considered::viewmodel
