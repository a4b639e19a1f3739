// Backups: making one, and a quiet word when one is worth making.
#pragma once

#include "storage/backupfile.h"
#include "viewmodel/sentences.h"
#include "viewmodel/session/keysetup.h"

#include <QStringList>

namespace considered::viewmodel {

/// UI thread. Which step comes next: it is you → its passphrase (both KeySetup's) → where to save → written.
class Backups : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// Worth a quiet word now (domain/backuprule.h).
    Q_PROPERTY(bool due READ due NOTIFY changed FINAL)
    /// "Last one: 3 March 2026, 17:20."
    Q_PROPERTY(QString last READ last NOTIFY changed FINAL)
    /// Of the one just made: what is in it, and where it is.
    Q_PROPERTY(QStringList madeOf READ madeOf NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
  public:
    enum State { Idle, Writing, Made };
    Q_ENUM(State)
    static constexpr auto ending = QLatin1StringView(".backup");

    Backups(const Context& context, KeySetup& keySetup, QObject* parent = nullptr);
    ~Backups() override;
    Q_DISABLE_COPY_MOVE(Backups)

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool due() const { return m_due; }
    [[nodiscard]] QString last() const { return m_last; }
    [[nodiscard]] QStringList madeOf() const { return m_madeOf; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString errorTitle() const { return m_error.title; }
    [[nodiscard]] QString errorText() const { return m_error.text; }

    Q_INVOKABLE void make();
    /// Stops the writing; nothing is left of it.
    Q_INVOKABLE void stop();
    /// No word of it for a while.
    Q_INVOKABLE void notNow();
    /// The page is left: what was said of the last one is seen.
    Q_INVOKABLE void seen();
    /// Asks the vault anew; call it at opening.
    void refresh();
    /// The notes are being locked.
    void forget();

  signals:
    void changed();

  private:
    void choosePlace(crypto::SecretBytes passphrase);
    void write(const QString& path);
    void become(State state);

    Context m_context;
    KeySetup& m_keySetup;
    State m_state = Idle;
    bool m_due = false;
    QString m_last;
    QStringList m_madeOf;
    QString m_path;
    Sentence m_error;
    crypto::SecretBytes m_passphrase;
    storage::StopFlag m_stop;
    int m_round = 0; ///< grows with forget, so that a late answer is known as such
};

} // namespace considered::viewmodel
