// Welcome: set-up, when the person first wants to keep something. Promises, passphrase, recovery code, confirm.
#pragma once

#include "viewmodel/session/session.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace considered::viewmodel {

/// UI thread. Says which step comes next; nothing is on disk until the last one.
class Welcome : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY stepChanged FINAL)
    /// The six words offered.
    Q_PROPERTY(QString offered READ offered NOTIFY offeredChanged FINAL)
    /// What is said of the passphrase being typed: empty while there is nothing to say.
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY ownChanged FINAL)
    Q_PROPERTY(bool ownIsFine READ ownIsFine NOTIFY ownChanged FINAL)
    Q_PROPERTY(QStringList recoveryGroups READ recoveryGroups NOTIFY stepChanged FINAL)
    /// The two groups asked back, counted from 1.
    Q_PROPERTY(int firstAsked READ firstAsked NOTIFY stepChanged FINAL)
    Q_PROPERTY(int secondAsked READ secondAsked NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString confirmError READ confirmError NOTIFY confirmErrorChanged FINAL)
  public:
    enum Step { Promises, Passphrase, OwnPassphrase, RecoveryCode, Confirm, Making };
    Q_ENUM(Step)

    Welcome(const Context& context, Session& session, QObject* parent = nullptr);
    ~Welcome() override;
    Q_DISABLE_COPY_MOVE(Welcome)

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString offered() const { return m_offered; }
    [[nodiscard]] QString strengthText() const { return m_strengthText; }
    [[nodiscard]] bool ownIsFine() const { return m_ownIsFine; }
    [[nodiscard]] QStringList recoveryGroups() const;
    [[nodiscard]] int firstAsked() const { return m_firstAsked + 1; }
    [[nodiscard]] int secondAsked() const { return m_secondAsked + 1; }
    [[nodiscard]] QString confirmError() const { return m_confirmError; }

    /// From the promises on.
    Q_INVOKABLE void start();
    Q_INVOKABLE void next();
    /// One step back; from the first it leaves set-up.
    Q_INVOKABLE void back();
    Q_INVOKABLE void offerAnother();
    Q_INVOKABLE void useOffered();
    Q_INVOKABLE void chooseOwn();
    Q_INVOKABLE void typedOwn(const QString& passphrase, const QString& again);
    Q_INVOKABLE void useOwn(const QString& passphrase);
    /// The two groups as typed, any case.
    Q_INVOKABLE void confirm(const QString& first, const QString& second);
    /// Forgets every secret of the set-up.
    void forget();

  signals:
    void stepChanged();
    void offeredChanged();
    void ownChanged();
    void confirmErrorChanged();
    /// The person left set-up before the end.
    void abandoned();

  private:
    void go(Step step);
    void takePassphrase(const QString& passphrase);

    Context m_context;
    Session& m_session;
    Step m_step = Promises;
    Step m_passphraseStep = Passphrase;
    QString m_offered;
    QString m_passphrase;
    QString m_recoveryCode;
    QString m_strengthText;
    bool m_ownIsFine = false;
    int m_firstAsked = 0;
    int m_secondAsked = 1;
    QString m_confirmError;
};

} // namespace considered::viewmodel
