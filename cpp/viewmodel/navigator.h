// Navigator: which page is shown. An enum and a stack; QML maps the enum to pages and never decides.
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QQmlEngine>

namespace considered::viewmodel {

/// UI thread. The rows are the stack, bottom first, so that a page under another lives on and keeps its place. A route
/// needs an open vault unless it is one of the public ones (needsVault).
class Navigator : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(Route route READ route NOTIFY changed FINAL)
    Q_PROPERTY(QString argument READ argument NOTIFY changed FINAL)
    Q_PROPERTY(int depth READ depth NOTIFY changed FINAL)
    Q_PROPERTY(Tab tab READ tab NOTIFY changed FINAL)
    Q_PROPERTY(Tab section READ section NOTIFY changed FINAL)
    Q_PROPERTY(bool fillsWindow READ fillsWindow NOTIFY changed FINAL)
    Q_PROPERTY(bool standsBeside READ standsBeside NOTIFY changed FINAL)
  public:
    enum Route {
        Front,          ///< lock screen and first start: quick check, decline lines, open or set up
        Home,           ///< tab Check
        QuickCheck,     ///< public
        DeclineLines,   ///< public
        KeySetup,       ///< set-up, and changing what opens the notes
        Unlock,         ///< open the notes
        CheckStart,     ///< longer check: who with?
        Check,          ///< longer check, all its stages
        KeptChecks,     ///< things to come back to
        KeptCheck,      ///< argument: id
        Reflections,    ///< tab Reflect
        ReflectionEdit, ///< the reflection in ReflectionEditor
        Reflection,     ///< argument: id
        More,           ///< tab More
        Settings,       ///< public; what concerns the notes shows only while they are open
        About,          ///< public
        Keys,           ///< what opens the notes, and erasing them
        Export,         ///< making an export, all its steps
        ExportLog,      ///< what has left this device
        OwnWords,       ///< words that are always covered
        Agreement,      ///< how notes are used: to settle before the first export
        Backup,         ///< making one
        BringBack,      ///< bringing one back
        ChooseFile,     ///< where to save, or what to open: what FileChooser was asked

        // Learn, support, team leads, the bin
        Learn,     ///< public
        LearnPart, ///< public; argument: a group of the pack
        LearnItem, ///< public; argument: a prompt's id
        Support,   ///< public; one's own people show only while the notes are open
        Contact,   ///< argument: id
        TeamLeads, ///< checklists, a session, a card
        TeamList,  ///< argument: "culture" or "recruitment"
        TeamPoint, ///< argument: a prompt's id
        SessionPlan,
        QuestionCard,
        Bin,      ///< what was deleted lately
        Noticing, ///< what one's own notes show

        // Prepare
        Prepare,        ///< tab Prepare
        Experiences,    ///< what I bring
        Experience,     ///< argument: id; one that is not kept yet begins a new one
        ExperienceKind, ///< of the experience under it
        Boundaries,     ///< my boundaries
        MyWords,        ///< phrases to decline, turn back, begin
        SmallThings,    ///< safe with anyone
        Biography,      ///< my short biography
        PublicAboutMe,  ///< what is public about me
        PrepPrompts,    ///< all preparation prompts
        PrepPrompt,     ///< argument: id of the prompt
        MightHelp,      ///< what is the other person facing?
        MightHelpWith,  ///< argument: id of the situation

        // Supervision, from its tab to its last page (SessionBook goes by that).
        Supervision,  ///< tab Supervision
        SessionDate,  ///< when the next session is
        Agenda,       ///< what is brought to it, in order
        AgendaItem,   ///< argument: id
        AgendaAdd,    ///< what there is to choose from
        Topics,       ///< nine things to talk about, and more
        Topic,        ///< argument: id of the topic, or of a prompt in it
        PastSessions, ///< the ones before
        PastSession,  ///< argument: id
        LeadersPage,  ///< how not to demand notes

        // Checks and reflections, deepened.
        ThinkStart,   ///< think it through: who with?
        Think,        ///< all its questions; argument: id/audience, as of the next two
        ThinkPrompt,  ///< one of them; argument: id/audience/prompt
        ThinkOutcome, ///< what the answers lean towards
        Visit,        ///< a card for an employer visit, to fill in; argument: id
        VisitCard,    ///< the card, to read
        Deeper,       ///< deeper questions; argument: a reflection's id
    };
    Q_ENUM(Route)
    enum Role { RouteRole = Qt::UserRole, ArgumentRole };
    enum Tab { CheckTab, ReflectTab, PrepareTab, SupervisionTab, MoreTab, NoTab };
    Q_ENUM(Tab)

    explicit Navigator(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Route route() const;
    [[nodiscard]] QString argument() const;
    [[nodiscard]] int depth() const { return int(m_stack.size()); }
    [[nodiscard]] bool holds(Route route) const; ///< shown, or under what is shown
    [[nodiscard]] Tab tab() const;               ///< NoTab where the tab bar is not shown
    [[nodiscard]] Tab section() const;           ///< the tab under all pages; NoTab while the notes are closed
    /// Whether what is shown takes the whole window at any width: something that is done from start to end, without a
    /// way aside.
    [[nodiscard]] bool fillsWindow() const { return fills(route()); }
    /// Whether, on a wide window, the page under what is shown stays beside it, as a list beside its details.
    [[nodiscard]] bool standsBeside() const;

    Q_INVOKABLE void open(considered::viewmodel::Navigator::Route route, const QString& argument = {});
    /// Replaces the page shown (a flow that is done gives way to what follows it).
    Q_INVOKABLE void replace(considered::viewmodel::Navigator::Route route, const QString& argument = {});
    /// On a wide window two pages can be touched. What is opened, replaced or left next, is so from the page this deep
    /// (1 is the bottom); what lies over it goes. Holds until the pages change.
    Q_INVOKABLE void actFrom(int depth);
    /// One page back; at the bottom it stays.
    Q_INVOKABLE void back();
    /// The bottom page of a tab, dropping what was above; the bottom page itself lives on when it is the same.
    Q_INVOKABLE void showTab(considered::viewmodel::Navigator::Tab tab);

    [[nodiscard]] static bool needsVault(Route route);
    [[nodiscard]] static bool fills(Route route);
    /// While false, routes that need an open vault are refused: a late answer may still ask for one.
    void setVaultOpen(bool open) { m_vaultOpen = open; }
    /// For keeping in the vault and for coming back to after unlock. Unknown parts are dropped on restore.
    [[nodiscard]] QString saved() const;
    void restore(const QString& saved);
    /// As saved(), with another page at the bottom: public pages that were open before the notes were.
    [[nodiscard]] QString savedOver(Route bottom) const;
    /// Back to the front page, keeping public pages that were open above it.
    void closeVaultPages();

  signals:
    void changed();

  private:
    struct Place {
        Route route;
        QString argument;
        friend bool operator==(const Place&, const Place&) = default;
    };
    [[nodiscard]] static Tab tabOf(Route route);
    /// The pages up to the one that acts.
    [[nodiscard]] QList<Place> acting() const { return m_stack.first(m_acting); }
    [[nodiscard]] static QString written(const QList<Place>& stack);
    /// Rows from the first that differs are removed, then the new ones inserted; one changed() at the end.
    void become(const QList<Place>& wanted);
    QList<Place> m_stack;
    int m_acting = 1;
    bool m_vaultOpen = true;
};

} // namespace considered::viewmodel
