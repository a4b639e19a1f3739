// FeelingNow: "How do I feel about it now?", some days after a note was written; kept beside how one felt then.
#pragma once

#include "viewmodel/check/keptcheckview.h"
#include "viewmodel/reflect/laterwords.h"

namespace considered::viewmodel {

/// UI thread. Follows the reflection of the route Navigator::Reflection. What is typed is kept as it is typed.
class FeelingNow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    /// Some days have gone by, or something was written today: the box is there.
    Q_PROPERTY(bool offered READ offered NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)
    /// What was felt then and on later days, oldest first: {wording: "On Thursday 3 December", answer: words}.
    Q_PROPERTY(QList<considered::viewmodel::AnsweredLine> before MEMBER m_before NOTIFY changed FINAL)
    /// False while the device refuses to write; `caption` says so.
    Q_PROPERTY(bool safe READ safe NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY stateChanged FINAL)
  public:
    FeelingNow(const Context& context, RowSaver& saver, QObject* parent = nullptr);

    [[nodiscard]] bool offered() const { return m_offered; }
    [[nodiscard]] QString words() const { return m_today.words; }
    void setWords(const QString& words);
    [[nodiscard]] const QList<AnsweredLine>& before() const { return m_before; }
    [[nodiscard]] bool safe() const { return m_later.safe(); }
    [[nodiscard]] QString caption() const { return m_later.caption(); }

  signals:
    void changed();
    void wordsChanged();
    void stateChanged();

  private:
    using Later = LaterWords<Feeling>;
    void forget();
    void show(const Reflection& reflection, const QList<Feeling>& feelings);

    Context m_context;
    RowSaver& m_saver;
    Later m_later;
    Feeling m_today;
    QList<AnsweredLine> m_before;
    bool m_offered = false;
};

} // namespace considered::viewmodel
