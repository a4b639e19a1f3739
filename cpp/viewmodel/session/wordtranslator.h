// WordTranslator: the app's own texts in the person's language, and in their word for sharing. Every tr and qsTr passes
// through it.
#pragma once

#include "domain/sharingword.h"

#include <QTranslator>

namespace considered::viewmodel {

/// UI thread. Installed in the application for as long as it lives.
class WordTranslator : public QTranslator {
    Q_OBJECT
  public:
    /// `words`: the file of a language (assets/i18n), without which every text is said as it is written.
    explicit WordTranslator(const QString& words, QObject* parent = nullptr);
    ~WordTranslator() override;
    Q_DISABLE_COPY_MOVE(WordTranslator)

    /// What is on screen asks again (QQmlEngine::retranslate); what a view-model said already stays as it was said.
    void setWord(SharingWord word) { m_word = word; }
    [[nodiscard]] SharingWord word() const { return m_word; }

    [[nodiscard]] QString translate(const char* context, const char* text, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; } // or Qt would not ask it

  private:
    SharingWord m_word = SharingWord::Sharing;
    bool m_english; ///< the other word is an English one
};

} // namespace considered::viewmodel
