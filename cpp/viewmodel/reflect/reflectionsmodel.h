// ReflectionsModel: the list of looks back, newest first, by month, with filters, search and the bin.
#pragma once

#include "storage/reflections.h"
#include "viewmodel/context.h"
#include "viewmodel/paged.h"
#include "viewmodel/reflect/reflectionevents.h"

#include <QTimer>
#include <QVariantList>

namespace considered::viewmodel {

/// UI thread. Reads nothing before start(). A change of one reflection is shown as exactly one insert, remove or
/// change.
class ReflectionsModel : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    /// There is a reflection outside the bin, whatever the filters are.
    Q_PROPERTY(bool hasAny READ hasAny NOTIFY waitingChanged FINAL)
    /// There is one in the bin.
    Q_PROPERTY(bool hasBinned READ hasBinned NOTIFY waitingChanged FINAL)
    /// A note was being written and was not finished; `draftLine` says which.
    Q_PROPERTY(bool draftWaiting READ draftWaiting NOTIFY waitingChanged FINAL)
    Q_PROPERTY(QString draftLine READ draftLine NOTIFY waitingChanged FINAL)

    /// Codes, empty = all.
    Q_PROPERTY(QString context READ context WRITE setContext NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString use READ use WRITE setUse NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool supervisionOnly READ supervisionOnly WRITE setSupervisionOnly NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool bin READ bin WRITE setBin NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged FINAL)
    /// Only notes that reach their time soon (Retention::lookAtThem).
    Q_PROPERTY(bool endingOnly READ endingOnly NOTIFY filterChanged FINAL)
    /// Anything but the plain list.
    Q_PROPERTY(bool filtered READ filtered NOTIFY filterChanged FINAL)

    Q_PROPERTY(QVariantList contextOptions READ contextOptions CONSTANT FINAL)
    Q_PROPERTY(QVariantList useOptions READ useOptions CONSTANT FINAL)
  public:
    enum Role {
        ReflectionIdRole = Qt::UserRole,
        TitleRole,    ///< "Employer visit"
        SubtitleRole, ///< "Shared · Landed well"
        ExcerptRole,  ///< the first words that were typed
        DayRole,      ///< "Thu 12 Nov"
        MonthRole,    ///< "November 2026"
        ForSupervisionRole,
        JustForMeRole,
    };

    ReflectionsModel(const Context& context, ReflectionEvents& events, QObject* parent = nullptr);

    void start(); ///< reads the first page

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool hasAny() const { return m_waiting.hasAny; }
    [[nodiscard]] bool hasBinned() const { return m_waiting.hasBinned; }
    [[nodiscard]] bool draftWaiting() const { return m_waiting.draft.has_value(); }
    [[nodiscard]] QString draftLine() const;

    [[nodiscard]] QString context() const;
    void setContext(const QString& code);
    [[nodiscard]] QString use() const;
    void setUse(const QString& code);
    [[nodiscard]] bool supervisionOnly() const { return m_filter.forSupervisionOnly; }
    void setSupervisionOnly(bool on);
    [[nodiscard]] bool bin() const { return m_filter.bin; }
    void setBin(bool on);
    [[nodiscard]] QString search() const { return m_search; }
    /// Sent within 200 ms of the first key not sent yet, while typing goes on.
    void setSearch(const QString& words);
    [[nodiscard]] bool endingOnly() const { return m_filter.unchangedSinceMs.has_value(); }
    void showEnding(qint64 unchangedSinceMs);
    [[nodiscard]] bool filtered() const;
    Q_INVOKABLE void clearFilters();

    [[nodiscard]] static QVariantList contextOptions();
    [[nodiscard]] static QVariantList useOptions();

    Q_INVOKABLE void open(const QString& reflectionId);

  signals:
    void waitingChanged();
    void filterChanged();

  private:
    struct Waiting {
        bool hasAny = false;
        bool hasBinned = false;
        std::optional<Reflection> draft;
        friend bool operator==(const Waiting&, const Waiting&) = default;
    };
    using Summary = storage::ReflectionSummary;

    void follow(const QUuid& id, const Moment& created);
    void look();
    void refilter();

    Context m_context;
    storage::ReflectionFilter m_filter;
    QString m_search; ///< as typed; m_filter has what was sent
    QTimer m_searchTimer;
    Waiting m_waiting;
    bool m_started = false;
    int m_round = 0; ///< a row read for the filters of before no longer matters
    PagedRows<Summary> m_rows;
};

} // namespace considered::viewmodel
