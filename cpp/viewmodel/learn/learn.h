// Learn: what the guidance says, read and searched without opening anything, and the way from each line to what one
// can do about it.
#pragma once

#include "domain/promptsearch.h"
#include "domain/sharingword.h"
#include "viewmodel/context.h"
#include "viewmodel/learn/learnresults.h"

#include <optional>

namespace considered::viewmodel {

/// A part, or one prompt in a list.
struct LearnLine {
    Q_GADGET
    QML_VALUE_TYPE(learnLine)
    Q_PROPERTY(QString key MEMBER key FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString subtitle MEMBER subtitle FINAL)
    Q_PROPERTY(QString iconName MEMBER iconName FINAL)
    Q_PROPERTY(QString tone MEMBER tone FINAL)
  public:
    QString key; ///< a part's group, a prompt's id
    QString title;
    QString subtitle;
    QString iconName;
    QString tone;
    friend bool operator==(const LearnLine&, const LearnLine&) = default;
};

/// One prompt, read whole.
struct LearnItem {
    Q_GADGET
    QML_VALUE_TYPE(learnItem)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString help MEMBER help FINAL)
    Q_PROPERTY(QString section MEMBER section FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString action MEMBER action FINAL)
    Q_PROPERTY(bool quickCheck MEMBER quickCheck FINAL)
    Q_PROPERTY(bool locked MEMBER locked FINAL)
  public:
    QString text;
    QString help;
    QString section;         ///< of the guidance that it rests on
    QString kind;            ///< the part or place it belongs to
    QString action;          ///< what the button says; empty where there is none
    bool quickCheck = false; ///< a quick check is what there is to do
    bool locked = false;     ///< the action needs open notes, and they are not
    friend bool operator==(const LearnItem&, const LearnItem&) = default;
};

/// UI thread. Public content; keeps nothing but what is typed into the search, for as long as the app runs.
class Learn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(QList<considered::viewmodel::LearnLine> parts READ parts CONSTANT FINAL)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    Q_PROPERTY(bool searching READ searching NOTIFY typedChanged FINAL) ///< something was typed that can be looked for
    Q_PROPERTY(considered::viewmodel::LearnResults* results READ results CONSTANT FINAL)
  public:
    explicit Learn(const Context& context, QObject* parent = nullptr);

    [[nodiscard]] QList<LearnLine> parts() const;
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] bool searching() const;
    [[nodiscard]] LearnResults* results() { return &m_results; }
    void setTyped(const QString& typed);
    /// What is read from now on is in this word; what is searched is found by the pack's own.
    void setWord(SharingWord word) { m_word = word; }

    [[nodiscard]] Q_INVOKABLE QString titleOf(const QString& part) const;
    [[nodiscard]] Q_INVOKABLE QList<considered::viewmodel::LearnLine> linesOf(const QString& part) const;
    /// `open`: the notes are.
    [[nodiscard]] Q_INVOKABLE considered::viewmodel::LearnItem item(const QString& id, bool open) const;

    Q_INVOKABLE void openPart(const QString& part);
    Q_INVOKABLE void read(const QString& id);
    /// What was found: at its own place where that shows it and can be reached, otherwise read here.
    Q_INVOKABLE void openFound(const QString& id, bool open);
    /// What the item leads to.
    Q_INVOKABLE void act(const QString& id);

  signals:
    void typedChanged();

  private:
    [[nodiscard]] const Prompt* prompt(const QString& id) const { return m_context.practice.prompt(id); }

    Context m_context;
    std::optional<PromptSearch> m_search; ///< made when something is first looked for: the first page needs none
    LearnResults m_results;
    QString m_typed;
    SharingWord m_word = SharingWord::Sharing;
};

} // namespace considered::viewmodel
