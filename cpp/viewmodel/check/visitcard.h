// VisitCard: three short things for an employer visit, to be read in the car park, and the look back that follows.
#pragma once

#include "domain/experience.h"
#include "domain/visit.h"
#include "viewmodel/context.h"
#include "viewmodel/rowsaver.h"

namespace considered::viewmodel {

/// Something of one's own to begin a line with.
struct VisitHint {
    Q_GADGET
    QML_VALUE_TYPE(visitHint)
    Q_PROPERTY(QString words MEMBER words FINAL)
    Q_PROPERTY(QString from MEMBER from FINAL)
  public:
    QString words;
    QString from; ///< the experience's nickname; empty for a boundary
    friend bool operator==(const VisitHint&, const VisitHint&) = default;
};

/// UI thread. Follows the navigator: wherever the route is Visit or VisitCard, the card of its argument is shown. What
/// is typed is kept as it is typed.
class VisitCard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    /// A card with something on it waits for its visit.
    Q_PROPERTY(bool waits READ waits NOTIFY waitsChanged FINAL)
    Q_PROPERTY(QString line READ line WRITE setLine NOTIFY changed FINAL)
    Q_PROPERTY(QString boundary READ boundary WRITE setBoundary NOTIFY changed FINAL)
    Q_PROPERTY(QString toSee READ toSee WRITE setToSee NOTIFY changed FINAL)
    Q_PROPERTY(bool blank READ blank NOTIFY changed FINAL)
    Q_PROPERTY(bool over READ over NOTIFY changed FINAL) ///< a look back was begun
    /// One-line versions that are open to employers, and boundaries: offered while the field is empty.
    Q_PROPERTY(QList<considered::viewmodel::VisitHint> lines READ lines NOTIFY hintsChanged FINAL)
    Q_PROPERTY(QList<considered::viewmodel::VisitHint> boundaries READ boundaries NOTIFY hintsChanged FINAL)
    Q_PROPERTY(bool safe READ safe NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY stateChanged FINAL)
  public:
    VisitCard(const Context& context, RowSaver& saver, QObject* parent = nullptr);

    [[nodiscard]] bool waits() const { return waiting() != nullptr; }
    [[nodiscard]] QString line() const { return m_visit.line; }
    void setLine(const QString& words) { write(m_visit.line, words); }
    [[nodiscard]] QString boundary() const { return m_visit.boundary; }
    void setBoundary(const QString& words) { write(m_visit.boundary, words); }
    [[nodiscard]] QString toSee() const { return m_visit.toSee; }
    void setToSee(const QString& words) { write(m_visit.toSee, words); }
    [[nodiscard]] bool blank() const;
    [[nodiscard]] bool over() const { return m_visit.reflectionId.has_value(); }
    [[nodiscard]] const QList<VisitHint>& lines() const { return m_lines; }
    [[nodiscard]] const QList<VisitHint>& boundaries() const { return m_boundaries; }
    [[nodiscard]] bool safe() const { return !m_saver.trouble(); }
    [[nodiscard]] QString caption() const;

    /// Before the visit: the card that waits, to read; a new one to fill in where there is none.
    Q_INVOKABLE void before();
    Q_INVOKABLE void change(); ///< the three fields
    Q_INVOKABLE void read();   ///< large
    /// A quick reflection for it; the same one each time.
    Q_INVOKABLE void after();
    /// To the bin with Undo, and back.
    Q_INVOKABLE void bin();

    /// Visits, experiences or boundaries are other than before.
    void refresh();

  signals:
    void changed();
    void waitsChanged();
    void hintsChanged();
    void stateChanged();
    void reflectOn(const QUuid& reflectionId);

  private:
    [[nodiscard]] const Visit* waiting() const;
    void followRoute();
    void show(const QUuid& id);
    void write(QString& field, const QString& words);
    void open(Navigator::Route route);

    Context m_context;
    RowSaver& m_saver;
    QList<Visit> m_visits; ///< as they are kept
    Visit m_visit;         ///< the one shown, as it is typed
    QList<VisitHint> m_lines;
    QList<VisitHint> m_boundaries;
    bool m_loaded = false;
};

} // namespace considered::viewmodel
