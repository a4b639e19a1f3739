// NoticingView: what one's own notes show over the last months, in dots and in the same words.
#pragma once

#include "domain/noticing.h"
#include "storage/noticing.h"
#include "viewmodel/context.h"

namespace considered::viewmodel {

struct NoticingRow {
    Q_GADGET
    QML_VALUE_TYPE(noticingRow)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QList<int> dots MEMBER dots FINAL)
    Q_PROPERTY(bool ring MEMBER ring FINAL)
    Q_PROPERTY(QString spoken MEMBER spoken FINAL)
  public:
    QString label;
    QList<int> dots;   ///< one number for each month
    bool ring = false; ///< not shared: drawn as a ring, so that colour and place are not all that tells
    QString spoken;    ///< the row as a screen reader says it
    friend bool operator==(const NoticingRow&, const NoticingRow&) = default;
};

struct NoticingLine {
    Q_GADGET
    QML_VALUE_TYPE(noticingLine)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString words MEMBER words FINAL)
  public:
    QString title;
    QString words;
    friend bool operator==(const NoticingLine&, const NoticingLine&) = default;
};

/// UI thread. Read each time it is looked at; keeps nothing.
class NoticingView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(QStringList months READ months NOTIFY changed FINAL) ///< "Nov", oldest first
    Q_PROPERTY(QList<considered::viewmodel::NoticingRow> rows READ rows NOTIFY changed FINAL)
    /// The same month by month in words, newest first.
    Q_PROPERTY(QList<considered::viewmodel::NoticingLine> inWords READ inWords NOTIFY changed FINAL)
    Q_PROPERTY(QList<considered::viewmodel::NoticingLine> raised READ raised NOTIFY changed FINAL)
    Q_PROPERTY(QString quietly READ quietly NOTIFY changed FINAL) ///< empty when it did not happen
  public:
    explicit NoticingView(const Context& context, QObject* parent = nullptr);

    Q_INVOKABLE void look();

    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool empty() const { return m_rows.isEmpty() && m_raised.isEmpty(); }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] QStringList months() const { return m_months; }
    [[nodiscard]] QList<NoticingRow> rows() const { return m_rows; }
    [[nodiscard]] QList<NoticingLine> inWords() const { return m_inWords; }
    [[nodiscard]] QList<NoticingLine> raised() const { return m_raised; }
    [[nodiscard]] QString quietly() const { return m_quietly; }

  signals:
    void changed();

  private:
    void show(const QList<LookBack>& lookBacks, const QList<storage::OftenRaised>& raised, const Moment& now);

    Context m_context;
    bool m_loaded = false;
    QString m_trouble;
    QStringList m_months;
    QList<NoticingRow> m_rows;
    QList<NoticingLine> m_inWords;
    QList<NoticingLine> m_raised;
    QString m_quietly;
};

} // namespace considered::viewmodel
