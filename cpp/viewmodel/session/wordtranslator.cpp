// Looking a text up, and putting it in the person's word.
#include "viewmodel/session/wordtranslator.h"

#include <QCoreApplication>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

WordTranslator::WordTranslator(const QString& words, QObject* parent)
    : QTranslator(parent), m_english(words.isEmpty() || !load(words) || language().startsWith("en"_L1)) {
    QCoreApplication::installTranslator(this);
}

WordTranslator::~WordTranslator() {
    QCoreApplication::removeTranslator(this);
}

QString WordTranslator::translate(const char* context, const char* text, const char* disambiguation, int n) const {
    QString found = QTranslator::translate(context, text, disambiguation, n);
    if (m_word == SharingWord::Sharing || !m_english || !text)
        return found; // where there is none, as it is written
    const QString written = found.isEmpty() ? QString::fromUtf8(text) : found;
    const QString said = inWord(written, m_word);
    return said == written ? found : said;
}

} // namespace considered::viewmodel
