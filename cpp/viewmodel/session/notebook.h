// Notebook: every view-model that needs the open vault. Made at unlock, gone at lock.
#pragma once

#include "viewmodel/bin/binlist.h"
#include "viewmodel/check/homecounts.h"
#include "viewmodel/check/howitwent.h"
#include "viewmodel/check/keptcheckview.h"
#include "viewmodel/check/longcheck.h"
#include "viewmodel/check/thinkthrough.h"
#include "viewmodel/check/visitcard.h"
#include "viewmodel/export/agreement.h"
#include "viewmodel/export/exportflow.h"
#include "viewmodel/export/exportlog.h"
#include "viewmodel/export/ownwordsmodel.h"
#include "viewmodel/lead/teamlist.h"
#include "viewmodel/lead/teamwork.h"
#include "viewmodel/noticing/noticingview.h"
#include "viewmodel/prepare/preparation.h"
#include "viewmodel/reflect/deepernotes.h"
#include "viewmodel/reflect/feelingnow.h"
#include "viewmodel/reflect/reflectioneditor.h"
#include "viewmodel/reflect/reflectionevents.h"
#include "viewmodel/reflect/reflectionsmodel.h"
#include "viewmodel/reflect/reflectionview.h"
#include "viewmodel/reflect/retention.h"
#include "viewmodel/rowsaver.h"
#include "viewmodel/session/choices.h"
#include "viewmodel/supervision/agenda.h"
#include "viewmodel/supervision/agendaitemview.h"
#include "viewmodel/supervision/bringing.h"
#include "viewmodel/supervision/leaderspage.h"
#include "viewmodel/supervision/nextsession.h"
#include "viewmodel/supervision/pastsessions.h"
#include "viewmodel/supervision/topics.h"
#include "viewmodel/supervision/topicview.h"
#include "viewmodel/support/contacts.h"

namespace considered::viewmodel {

/// UI thread. Wires the view-models to each other: what one changes, the others show.
class Notebook : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(considered::viewmodel::LongCheck* longCheck READ longCheck CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::KeptChecks* keptChecks READ keptChecks CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::KeptCheckView* keptCheck READ keptCheck CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::HomeCounts* homeCounts READ homeCounts CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::ReflectionsModel* reflections READ reflections CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::ReflectionView* reflection READ reflection CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::ReflectionEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Retention* retention READ retention CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::HowItWent* howItWent READ howItWent CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::FeelingNow* feelingNow READ feelingNow CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Preparation* preparation READ preparation CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::ThinkThrough* thinkThrough READ thinkThrough CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::VisitCard* visitCard READ visitCard CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::DeeperNotes* deeper READ deeper CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Choices* choices READ choices CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::ExportFlow* exporting READ exporting CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::ExportLog* exportLog READ exportLog CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::OwnWordsModel* ownWords READ ownWords CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Agreement* agreement READ agreement CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Contacts* contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::TeamList* culture READ culture CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::TeamList* recruitment READ recruitment CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::TeamWork* teamWork READ teamWork CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::BinList* bin READ bin CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::NoticingView* noticing READ noticing CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::NextSession* nextSession READ nextSession CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Agenda* agenda READ agenda CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::AgendaItemView* agendaItem READ agendaItem CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Bringing* bringing READ bringing CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Topics* topics READ topics CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::TopicView* topic READ topic CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::PastSessions* pastSessions READ pastSessions CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::PastSession* pastSession READ pastSession CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::LeadersView* leadersPage READ leadersPage CONSTANT FINAL)
  public:
    /// `stored`: the vault's settings, as read at opening.
    Notebook(const Context& handed, const ExportFlow::Ways& ways, const QMap<QString, QString>& stored,
             QObject* parent = nullptr);

    [[nodiscard]] LongCheck* longCheck() { return &m_longCheck; }
    [[nodiscard]] KeptChecks* keptChecks() { return &m_keptChecks; }
    [[nodiscard]] KeptCheckView* keptCheck() { return &m_keptCheck; }
    [[nodiscard]] HomeCounts* homeCounts() { return &m_homeCounts; }
    [[nodiscard]] ReflectionsModel* reflections() { return &m_reflections; }
    [[nodiscard]] ReflectionView* reflection() { return &m_reflection; }
    [[nodiscard]] ReflectionEditor* editor() { return &m_editor; }
    [[nodiscard]] Retention* retention() { return &m_retention; }
    [[nodiscard]] HowItWent* howItWent() { return &m_howItWent; }
    [[nodiscard]] FeelingNow* feelingNow() { return &m_feelingNow; }
    [[nodiscard]] Preparation* preparation() { return &m_preparation; }
    [[nodiscard]] ThinkThrough* thinkThrough() { return &m_thinkThrough; }
    [[nodiscard]] VisitCard* visitCard() { return &m_visitCard; }
    [[nodiscard]] DeeperNotes* deeper() { return &m_deeper; }
    [[nodiscard]] Choices* choices() { return &m_choices; }
    [[nodiscard]] Contacts* contacts() { return &m_contacts; }
    [[nodiscard]] TeamList* culture() { return &m_culture; }
    [[nodiscard]] TeamList* recruitment() { return &m_recruitment; }
    [[nodiscard]] TeamWork* teamWork() { return &m_teamWork; }
    [[nodiscard]] BinList* bin() { return &m_bin; }
    [[nodiscard]] NoticingView* noticing() { return &m_noticing; }
    [[nodiscard]] NextSession* nextSession() { return &m_nextSession; }
    [[nodiscard]] Agenda* agenda() { return &m_agenda; }
    [[nodiscard]] AgendaItemView* agendaItem() { return &m_agendaItem; }
    [[nodiscard]] Bringing* bringing() { return &m_bringing; }
    [[nodiscard]] Topics* topics() { return &m_topics; }
    [[nodiscard]] TopicView* topic() { return &m_topic; }
    [[nodiscard]] PastSessions* pastSessions() { return &m_pastSessions; }
    [[nodiscard]] PastSession* pastSession() { return &m_pastSession; }
    [[nodiscard]] LeadersView* leadersPage() { return &m_leadersPage; }
    /// The device refuses what was written last.
    [[nodiscard]] bool refused() const { return m_editor.refused() || m_rowSaver.trouble().has_value(); }
    [[nodiscard]] ExportFlow* exporting() { return &m_exporting; }
    [[nodiscard]] ExportLog* exportLog() { return &m_exportLog; }
    [[nodiscard]] OwnWordsModel* ownWords() { return &m_ownWords; }
    [[nodiscard]] Agreement* agreement() { return &m_agreement; }

    /// Back to where the person was when it locked: what could not be written then, and the pages.
    void comeBack(const QString& places);
    /// A quick check was kept: it is in the vault.
    void checkKept(const KeptCheck& check);
    /// Posts what is unsaved, to be followed by the lock.
    void flush();
    /// From here on nothing of it is shown as a notice: it is about to go.
    void fallSilent();

  private:
    void wireDeeper();
    void followSupervision();

    Notices m_voice;
    Context m_context;
    RowSaver m_rowSaver;
    Shelves m_shelves;
    ReflectionEvents m_events;
    LongCheck m_longCheck;
    KeptChecks m_keptChecks;
    KeptCheckView m_keptCheck;
    HomeCounts m_homeCounts;
    ReflectionsModel m_reflections;
    ReflectionView m_reflection;
    ReflectionEditor m_editor;
    Retention m_retention;
    HowItWent m_howItWent;
    FeelingNow m_feelingNow;
    ThinkThrough m_thinkThrough;
    VisitCard m_visitCard;
    DeeperNotes m_deeper;
    Preparation m_preparation;
    Choices m_choices;
    OwnWordsModel m_ownWords;
    ExportFlow m_exporting;
    ExportLog m_exportLog;
    Agreement m_agreement;
    Contacts m_contacts;
    TeamList m_culture;
    TeamList m_recruitment;
    TeamWork m_teamWork;
    BinList m_bin;
    NoticingView m_noticing;
    SessionBook m_sessionBook;
    NextSession m_nextSession;
    Agenda m_agenda;
    AgendaItemView m_agendaItem;
    Bringing m_bringing;
    TopicNotes m_topicNotes;
    Topics m_topics;
    TopicView m_topic;
    PastSessions m_pastSessions;
    PastSession m_pastSession;
    LeadersView m_leadersPage;
};

} // namespace considered::viewmodel
