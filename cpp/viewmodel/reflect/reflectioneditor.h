// ReflectionEditor: the one reflection being written. Taps first, words optional, nothing typed is ever lost.
#pragma once

#include "viewmodel/context.h"
#include "viewmodel/reflect/draftwriter.h"
#include "viewmodel/reflect/reflectionevents.h"

#include <QVariantList>

namespace considered::viewmodel {

/// UI thread. Answers are the codes of domain/reflection.h, empty = not said. Texts come with what the input method is
/// still composing. Every change is a draft in the vault (DraftWriter); done() makes it a reflection.
class ReflectionEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    /// A reflection is being written.
    Q_PROPERTY(bool active READ active NOTIFY stateChanged FINAL)
    /// A new one, not a kept one that is being changed.
    Q_PROPERTY(bool fresh READ fresh NOTIFY stateChanged FINAL)
    /// It looks back at a kept check.
    Q_PROPERTY(bool linked READ linked NOTIFY stateChanged FINAL)
    /// False while the device refuses to write.
    Q_PROPERTY(bool safe READ safe NOTIFY stateChanged FINAL)
    /// What is said under Done: that it is kept as one types, or why it is not.
    Q_PROPERTY(QString caption READ caption NOTIFY stateChanged FINAL)

    Q_PROPERTY(QString context READ context WRITE setContext NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString use READ use WRITE setUse NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString landed READ landed WRITE setLanded NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString effectPerson READ effectPerson WRITE setEffectPerson NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString askedThem READ askedThem WRITE setAskedThem NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString effectUs READ effectUs WRITE setEffectUs NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString effectMe READ effectMe WRITE setEffectMe NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString helpedWork READ helpedWork WRITE setHelpedWork NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString worked READ worked WRITE setWorked NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString feltThen READ feltThen WRITE setFeltThen NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString feltNow READ feltNow WRITE setFeltNow NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString learning READ learning WRITE setLearning NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString shareTeam READ shareTeam WRITE setShareTeam NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(bool forSupervision READ forSupervision WRITE setForSupervision NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(bool justForMe READ justForMe WRITE setJustForMe NOTIFY fieldsChanged FINAL)

    /// What the chips offer: [{value, text}].
    Q_PROPERTY(QVariantList contextOptions READ contextOptions CONSTANT FINAL)
    Q_PROPERTY(QVariantList useOptions READ useOptions CONSTANT FINAL)
    Q_PROPERTY(QVariantList landedOptions READ landedOptions CONSTANT FINAL)
    Q_PROPERTY(QVariantList yesNoOptions READ yesNoOptions CONSTANT FINAL)
    Q_PROPERTY(QVariantList closenessOptions READ closenessOptions CONSTANT FINAL)
    Q_PROPERTY(QVariantList helpedOptions READ helpedOptions CONSTANT FINAL)
    Q_PROPERTY(QVariantList teamOptions READ teamOptions CONSTANT FINAL)
  public:
    ReflectionEditor(const Context& context, ReflectionEvents& events, QObject* parent = nullptr);

    [[nodiscard]] bool active() const { return m_active; }
    /// Words are not on the device yet, and the device refuses them.
    [[nodiscard]] bool refused() const { return m_writer.trouble().has_value(); }
    [[nodiscard]] bool fresh() const { return m_reflection.row.revision == 0; }
    [[nodiscard]] bool linked() const { return m_reflection.checkId.has_value(); }
    [[nodiscard]] bool safe() const { return !m_trouble && !m_writer.trouble(); }
    [[nodiscard]] QString caption() const;

    [[nodiscard]] QString context() const;
    void setContext(const QString& code);
    [[nodiscard]] QString use() const;
    void setUse(const QString& code);
    [[nodiscard]] QString landed() const;
    void setLanded(const QString& code);
    [[nodiscard]] QString effectPerson() const { return m_reflection.effectPerson; }
    void setEffectPerson(const QString& text);
    [[nodiscard]] QString askedThem() const;
    void setAskedThem(const QString& code);
    [[nodiscard]] QString effectUs() const;
    void setEffectUs(const QString& code);
    [[nodiscard]] QString effectMe() const { return m_reflection.effectMe; }
    void setEffectMe(const QString& text);
    [[nodiscard]] QString helpedWork() const;
    void setHelpedWork(const QString& code);
    [[nodiscard]] QString worked() const { return m_reflection.worked; }
    void setWorked(const QString& text);
    [[nodiscard]] QString feltThen() const { return m_reflection.feltThen; }
    void setFeltThen(const QString& text);
    [[nodiscard]] QString feltNow() const { return m_reflection.feltNow; }
    void setFeltNow(const QString& text);
    [[nodiscard]] QString learning() const { return m_reflection.learning; }
    void setLearning(const QString& text);
    [[nodiscard]] QString shareTeam() const;
    void setShareTeam(const QString& code);
    [[nodiscard]] bool forSupervision() const { return m_reflection.forSupervision; }
    void setForSupervision(bool on);
    [[nodiscard]] bool justForMe() const { return m_reflection.justForMe; }
    void setJustForMe(bool on);

    [[nodiscard]] static QVariantList contextOptions();
    [[nodiscard]] static QVariantList useOptions();
    [[nodiscard]] static QVariantList landedOptions();
    [[nodiscard]] static QVariantList yesNoOptions();
    [[nodiscard]] static QVariantList closenessOptions();
    [[nodiscard]] static QVariantList helpedOptions();
    [[nodiscard]] static QVariantList teamOptions();

    /// What in these words may say who somebody is: one quiet sentence, empty where nothing does. Never in the way.
    [[nodiscard]] Q_INVOKABLE QString seenIn(const QString& words) const;
    void setOwnWords(std::function<QStringList()> ownWords) { m_ownWords = std::move(ownWords); }

    /// Each opens the page as well. A draft that was open before stays and is offered in the list.
    Q_INVOKABLE void startNew();
    Q_INVOKABLE void startFor(const QString& checkId); ///< a look back at a kept check
    /// A look back with an id that something links to already: gone on with where it was begun.
    void startAs(const QUuid& id, Audience context);
    Q_INVOKABLE void edit(const QString& reflectionId); ///< goes on with its draft if there is one
    Q_INVOKABLE void resumeDraft();                     ///< the newest draft; a new one where there is none

    Q_INVOKABLE void done(); ///< keeps it and goes back; a blank one just goes
    /// Goes back; what was written waits as a draft. Where the device refuses that, the page stays and says so; closing
    /// again goes all the same, and the draft is tried on.
    Q_INVOKABLE void close();
    Q_INVOKABLE void discard(); ///< throws what was written away, with Undo

    /// For locking: the last write of what is unsaved, sealed in memory when the device refuses it (security.md 6).
    QFuture<Result<void>> flush();
    /// What flush() had to seal, after the next unlock and before the pages are restored: written again, and the last
    /// one is open. BadInput.
    [[nodiscard]] Result<void> restoreSealed(const QByteArray& bytes);

  signals:
    void stateChanged();
    void fieldsChanged();

  private:
    template <typename F> void tap(F& field, const F& value);
    void write(QString& field, const QString& text);
    void begin(const Reflection& reflection, const Reflection& base);
    void end();
    void goBack();
    void followPage();
    void comeBackTo(const QUuid& id);
    void hear();
    void keep();
    void keptAs(const Reflection& sent, const Reflection& stored);
    [[nodiscard]] bool blank() const;
    [[nodiscard]] bool untouched() const;

    Context m_context;
    ReflectionEvents& m_events;
    DraftWriter m_writer;
    Reflection m_reflection;
    Reflection m_base; ///< as it was before the person touched it
    std::function<QStringList()> m_ownWords;
    bool m_active = false;
    bool m_keeping = false;
    std::function<void()> m_next;   ///< begun while another was being kept
    bool m_closing = false;         ///< goes back once the draft is on the device
    bool m_warned = false;          ///< closing has been refused once; the next time it goes all the same
    bool m_told = false;            ///< that a draft whose page has gone is not on the device yet
    std::optional<Error> m_trouble; ///< why Done did not work
};

} // namespace considered::viewmodel
