// ReflectionView: one reflection to read. Its rows are what was said and nothing else.
#pragma once

#include "domain/reflection.h"
#include "viewmodel/context.h"
#include "viewmodel/reflect/reflectionevents.h"

#include <QAbstractListModel>

namespace considered::viewmodel {

/// UI thread. Shows the reflection of the route Navigator::Reflection and follows its changes.
class ReflectionView : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(QString reflectionId READ reflectionId NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shownChanged FINAL)
    /// "Thursday 12 November 2026"
    Q_PROPERTY(QString day READ day NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool inBin READ inBin NOTIFY shownChanged FINAL)
    /// That it is an older version, kept when a backup was brought back; empty where it is not.
    Q_PROPERTY(QString copyNote MEMBER m_copyNote NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool forSupervision READ forSupervision NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool justForMe READ justForMe NOTIFY shownChanged FINAL)
    /// There is more to read than where and when.
    Q_PROPERTY(bool saidAnything READ saidAnything NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool saidLearning READ saidLearning NOTIFY shownChanged FINAL) ///< in the layer to learn from
    Q_PROPERTY(bool saidForMe READ saidForMe NOTIFY shownChanged FINAL)       ///< in the layer just for me
    /// It looks back at a check that was kept.
    Q_PROPERTY(bool hasCheck READ hasCheck NOTIFY shownChanged FINAL)
    /// It looks back at an employer visit that had a card.
    Q_PROPERTY(bool hasVisit READ hasVisit NOTIFY shownChanged FINAL)
    /// Why it cannot be shown, as a sentence; empty when all is well.
    Q_PROPERTY(QString trouble READ trouble NOTIFY shownChanged FINAL)
  public:
    enum Role {
        LabelRole = Qt::UserRole, ///< "How it landed"
        WordsRole,                ///< what was said
        LearningRole,             ///< true for the one box that may be chosen for an export
    };

    ReflectionView(const Context& context, ReflectionEvents& events, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString reflectionId() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] bool inBin() const { return m_reflection.row.binned.has_value(); }
    [[nodiscard]] bool forSupervision() const { return m_reflection.forSupervision; }
    [[nodiscard]] bool justForMe() const { return m_reflection.justForMe; }
    [[nodiscard]] bool saidAnything() const;
    [[nodiscard]] bool saidLearning() const { return says(true); }
    [[nodiscard]] bool saidForMe() const { return says(false); }
    [[nodiscard]] bool hasCheck() const { return m_reflection.checkId.has_value(); }
    [[nodiscard]] bool hasVisit() const { return m_visit.has_value(); }
    [[nodiscard]] QString trouble() const { return m_trouble; }

    Q_INVOKABLE void openCheck();
    Q_INVOKABLE void openVisit();
    /// To the bin for 30 days, with Undo, and back to the list.
    Q_INVOKABLE void moveToBin();
    /// Out of the bin.
    Q_INVOKABLE void restore();

  signals:
    void shownChanged();

  private:
    struct Said {
        QString label;
        QString words;
        bool learning = false;
    };
    enum class Move { ToBin, OutOfBin };
    [[nodiscard]] bool says(bool learning) const;
    [[nodiscard]] static QList<Said> saidIn(const Reflection& reflection);
    void followPage();
    void load(const QUuid& id);
    void show(const Reflection& reflection, const QString& trouble);
    void move(Move where, const RowStamp& row);

    Context m_context;
    ReflectionEvents& m_events;
    QUuid m_wanted;
    Reflection m_reflection;
    std::optional<QUuid> m_visit; ///< the card it looks back at
    QList<Said> m_said;
    QString m_trouble;
    QString m_copyNote;
};

} // namespace considered::viewmodel
