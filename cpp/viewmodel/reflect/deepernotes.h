// DeeperNotes: the guidance's questions for looking back, each with room for words, for one reflection. All optional.
#pragma once

#include "viewmodel/reflect/laterwords.h"

#include <QAbstractListModel>

namespace considered::viewmodel {

/// UI thread. Follows the route Navigator::Deeper, whose argument is the reflection's id. Kept as it is typed; just for
/// me, always.
class DeeperNotes : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)
    Q_PROPERTY(bool safe READ safe NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY stateChanged FINAL)
  public:
    enum Role { TextRole = Qt::UserRole + 1, HelpRole, WordsRole };

    DeeperNotes(const Context& context, RowSaver& saver, QObject* parent = nullptr);

    /// Opens the page for a reflection.
    Q_INVOKABLE void open(const QString& reflectionId);
    Q_INVOKABLE void write(int row, const QString& words);

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool safe() const { return m_later.safe(); }
    [[nodiscard]] QString caption() const { return m_later.caption(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void readyChanged();
    void stateChanged();

  private:
    struct Row {
        QString text;
        QString help;
        PromptNote note;
    };
    using Later = LaterWords<PromptNote>;
    void setReady(bool ready);
    void show(const Reflection& reflection, const QList<PromptNote>& notes);

    Context m_context;
    RowSaver& m_saver;
    Later m_later;
    QList<Row> m_rows;
    bool m_ready = false;
};

} // namespace considered::viewmodel
