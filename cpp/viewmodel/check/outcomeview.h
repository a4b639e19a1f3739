// OutcomeView: what the answers lean towards, as the page shows it. No score, no count of what went before.
#pragma once

#include "domain/check.h"

#include <QObject>
#include <QQmlEngine>

namespace considered::viewmodel {

/// One reason: the wording that was shown, and one line of advice.
struct ReasonLine {
    Q_GADGET
    QML_VALUE_TYPE(reasonLine)
    Q_PROPERTY(QString tone MEMBER tone FINAL)
    Q_PROPERTY(QString iconName MEMBER iconName FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString advice MEMBER advice FINAL)
  public:
    QString tone; ///< a tone of the theme: "pause", "info", "stop"
    QString iconName;
    QString title;
    QString advice;
    friend bool operator==(const ReasonLine&, const ReasonLine&) = default;
};

/// UI thread. Shows nothing until one of the show functions is called.
class OutcomeView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the view-model of a check")
    Q_PROPERTY(QString outcome MEMBER m_outcome NOTIFY changed FINAL) ///< code, as in domain/outcome.h
    Q_PROPERTY(QString tone MEMBER m_tone NOTIFY changed FINAL)
    Q_PROPERTY(QString iconName MEMBER m_iconName NOTIFY changed FINAL)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle MEMBER m_subtitle NOTIFY changed FINAL)
    /// True when it stands on the questions answered so far, not on all.
    Q_PROPERTY(bool early MEMBER m_early NOTIFY changed FINAL)
    /// Whether words to share come before the ways to use it quietly. The other always follows.
    Q_PROPERTY(bool sharingFirst MEMBER m_sharingFirst NOTIFY changed FINAL)
    Q_PROPERTY(QList<considered::viewmodel::ReasonLine> reasons MEMBER m_reasons NOTIFY changed FINAL)
    /// Advice of "Not sure" answers that mean: ask first, start small. Leads the page.
    Q_PROPERTY(QStringList shareAdvice MEMBER m_shareAdvice NOTIFY changed FINAL)
    Q_PROPERTY(QString permission MEMBER m_permission NOTIFY changed FINAL)
    Q_PROPERTY(QString share MEMBER m_share NOTIFY changed FINAL)
    Q_PROPERTY(QString checkBack MEMBER m_checkBack NOTIFY changed FINAL)
    Q_PROPERTY(QStringList silently MEMBER m_silently NOTIFY changed FINAL)
    Q_PROPERTY(QStringList asYouShare MEMBER m_asYouShare NOTIFY changed FINAL)
  public:
    using QObject::QObject;

    /// The outcome of answers just given. `early`: see the property.
    void show(const Leaning& leaning, const Script& script, bool early);
    /// The outcome a kept check stands on, as it was shown then; what is left to settle is not counted.
    void show(const KeptCheck& check);
    /// Back to showing nothing.
    void forget();

    [[nodiscard]] QString outcome() const { return m_outcome; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] bool early() const { return m_early; }
    [[nodiscard]] bool sharingFirst() const { return m_sharingFirst; }
    [[nodiscard]] const QList<ReasonLine>& reasons() const { return m_reasons; }
    [[nodiscard]] const QStringList& shareAdvice() const { return m_shareAdvice; }
    [[nodiscard]] const QStringList& silently() const { return m_silently; }

  signals:
    void changed();

  private:
    void showOutcome(Outcome outcome, const QList<Concern>& concerns, int toSettle);
    void showScript(const Script& script);

    QString m_outcome;
    QString m_tone;
    QString m_iconName;
    QString m_title;
    QString m_subtitle;
    bool m_early = false;
    bool m_sharingFirst = false;
    QList<ReasonLine> m_reasons;
    QStringList m_shareAdvice;
    QString m_permission;
    QString m_share;
    QString m_checkBack;
    QStringList m_silently;
    QStringList m_asYouShare;
};

} // namespace considered::viewmodel
