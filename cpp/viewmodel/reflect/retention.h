// Retention: how long notes stay. Asked once, said before anything goes, and even then the bin keeps it 30 days.
#pragma once

#include "viewmodel/context.h"
#include "viewmodel/reflect/reflectionevents.h"
#include "viewmodel/reflect/retentionrule.h"

#include <QMap>
#include <QVariantList>

namespace considered::viewmodel {

/// UI thread. start() once after opening: empties the bins of what has been there for 30 days, bins the notes that have
/// reached their time (only those it was said of 7 days before), and says which reach it within 14 days.
class Retention : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    /// A code of KeepFor; empty = not chosen, and then nothing ever goes by itself.
    Q_PROPERTY(QString choice READ choice NOTIFY changed FINAL)
    /// [{value, text}]
    Q_PROPERTY(QVariantList options READ options CONSTANT FINAL)
    /// The question is on the page: after a note was kept and nothing is chosen yet, at most once in an unlock.
    Q_PROPERTY(bool asking READ asking NOTIFY changed FINAL)
    /// "2 notes reach their time, the first on 3 December."; empty when there is nothing to say.
    Q_PROPERTY(QString warning READ warning NOTIFY changed FINAL)
    /// What went to the bin at this opening, as a sentence; empty when nothing did.
    Q_PROPERTY(QString gone READ gone NOTIFY changed FINAL)
  public:
    /// `stored`: the vault's settings.
    Retention(const Context& context, ReflectionEvents& events, const QMap<QString, QString>& stored,
              QObject* parent = nullptr);

    void start();

    [[nodiscard]] QString choice() const;
    [[nodiscard]] static QVariantList options();
    [[nodiscard]] bool asking() const { return m_asking; }
    [[nodiscard]] QString warning() const { return m_warning; }
    [[nodiscard]] QString gone() const { return m_gone; }

    Q_INVOKABLE void choose(const QString& code);
    Q_INVOKABLE void askLater();     ///< asked again after a note is kept in a later unlock
    Q_INVOKABLE void keepLonger();   ///< brings the question back
    Q_INVOKABLE void lookAtThem();   ///< asks for the list of what reaches its time: lookWanted
    Q_INVOKABLE void warningShown(); ///< the person has it before them: from now on it counts as said
    Q_INVOKABLE void goneSeen();

  signals:
    void changed();
    /// Show the notes unchanged since this moment (UTC ms).
    void lookWanted(qint64 unchangedSinceMs);

  private:
    struct Look;
    void look();
    void show(const Look& look);
    void noteKept();
    void save(const QString& key, const QString& value);

    Context m_context;
    ReflectionEvents& m_events;
    std::optional<KeepFor> m_choice;
    QList<Warning> m_warnings;
    bool m_asking = false;
    bool m_asked = false; ///< in this unlock
    qint64 m_endingSince = 0;
    QString m_warning;
    QString m_gone;
};

} // namespace considered::viewmodel
