// The pack loader: JSON to the values of domain/practice.h, with every reference checked.
#include "content/pack.h"

#include "content/helplines.h"
#include "content/lines.h"
#include "content/place.h"
#include "content/preparepack.h"
#include "content/sessionplan.h"
#include "content/supervisionpack.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

// Outside any namespace, as the macro asks. The linker drops the resource of a static library that nobody calls.
static void registerResource() {
    Q_INIT_RESOURCE(considered_content_pack);
}

namespace considered::content {

namespace {
using namespace Qt::StringLiterals;

constexpr std::size_t quickPrompts = 4;
constexpr std::size_t checkPrompts = 9;

struct Audiences {
    QList<Audience> named;
    bool self = false;
};

/// A list of audiences, which may hold "self" only where `selfToo`.
Audiences audiencesAt(const Place& place, bool selfToo) {
    Audiences audiences;
    Ids ids;
    for (const Place& item : place.items()) {
        if (ids.fresh(item) == "self"_L1 && selfToo)
            audiences.self = true;
        else
            audiences.named.append(item.code(audienceFrom, "audience"_L1));
    }
    return audiences;
}

bool isRelationship(const Place& place) {
    const QString part = place.text();
    if (part != "relationship"_L1 && part != "share"_L1)
        place.fault(u"no part \"%1\""_s.arg(part));
    return part == "relationship"_L1;
}

class Reader {
  public:
    explicit Reader(const Place& root) : m_root(root) {}

    /// What the pack says; whole only if no fault was noted.
    Practice read() {
        m_root.checkKeys({"id"_L1, "version"_L1, "language"_L1, "licence"_L1, "source"_L1, "note"_L1, "sections"_L1,
                          "checks"_L1, "reasons"_L1, "signs"_L1, "scripts"_L1, "declineLines"_L1, "prepare"_L1,
                          "prompts"_L1, "helpLines"_L1, "sessionPlan"_L1, "supervision"_L1},
                         {"$schema"_L1});
        m_practice.id = m_root.at("id"_L1).text();
        m_practice.version = m_root.at("version"_L1).positive();
        for (const QLatin1StringView about : {"language"_L1, "licence"_L1, "source"_L1, "note"_L1})
            (void)m_root.at(about).text();
        readSections(m_root.at("sections"_L1));
        readPrompts(m_root.at("prompts"_L1));
        readReasons(m_root.at("reasons"_L1));
        readSigns(m_root.at("signs"_L1));
        const Place checks = m_root.at("checks"_L1);
        const Place scripts = m_root.at("scripts"_L1);
        for (const Place& place : {checks, scripts})
            place.checkKeys({"client"_L1, "employer"_L1, "team"_L1, "clinical"_L1});
        for (const Audience audience : allAudiences) {
            readChecks(checks.at(codeOf(audience)), audience);
            m_practice.scripts.insert(audience, scriptAt(scripts.at(codeOf(audience))));
        }
        const Place lines = m_root.at("declineLines"_L1);
        lines.checkKeys({"decline"_L1, "turnBack"_L1});
        m_practice.declineLines = {linesAt(lines.at("decline"_L1)), linesAt(lines.at("turnBack"_L1))};
        m_practice.helpLines = helpLinesAt(m_root.at("helpLines"_L1));
        m_practice.sessionPlan = sessionPlanAt(m_root.at("sessionPlan"_L1));
        m_practice.supervision = supervisionAt(m_root.at("supervision"_L1), m_practice);
        m_practice.preparing = preparingAt(m_root.at("prepare"_L1), m_practice);
        return m_practice;
    }

  private:
    void readSections(const Place& place) {
        for (const auto& [code, title] : place.members())
            m_practice.sections.insert(code, title.text());
    }

    void readPrompts(const Place& place) {
        Ids ids;
        for (const Place& item : place.items()) {
            item.checkKeys({"id"_L1, "group"_L1, "audiences"_L1, "text"_L1, "help"_L1, "source"_L1});
            const Audiences audiences = audiencesAt(item.at("audiences"_L1), true);
            const Place source = item.at("source"_L1);
            if (!m_practice.sections.contains(source.text()))
                source.fault(u"no section \"%1\""_s.arg(source.text()));
            m_practice.prompts.append({ids.fresh(item.at("id"_L1)), item.at("group"_L1).text(), audiences.named,
                                       audiences.self, item.at("text"_L1).text(), item.at("help"_L1).text(),
                                       source.text()});
        }
        for (qsizetype i = 0; i < m_practice.prompts.size(); ++i)
            m_index.insert(m_practice.prompts.at(i).id, i);
    }

    /// The prompt that `place` names; an empty one after noting a fault.
    Prompt promptAt(const Place& place) const {
        const QString id = place.text();
        const auto found = m_index.constFind(id);
        if (found == m_index.constEnd()) {
            place.fault(u"no prompt \"%1\""_s.arg(id));
            return {};
        }
        return m_practice.prompts.at(*found);
    }

    static QString ownOr(const Place& item, QLatin1StringView key, const QString& otherwise) {
        return item.has(key) ? item.at(key).text() : otherwise;
    }

    void readReasons(const Place& place) {
        Ids ids;
        for (const Place& item : place.items()) {
            (void)ids.fresh(item);
            const Prompt prompt = promptAt(item);
            for (const Audience audience : prompt.audiences)
                m_reasons[audience].append({prompt.id, prompt.text, prompt.help});
        }
        for (const Audience audience : allAudiences)
            if (m_reasons.value(audience).isEmpty())
                place.fault(u"no reason is for %1"_s.arg(codeOf(audience)));
    }

    void readSigns(const Place& place) {
        Ids ids;
        for (const Place& item : place.items()) {
            item.checkKeys({"id"_L1, "part"_L1, "audiences"_L1, "weight"_L1, "advice"_L1}, {"ask"_L1});
            (void)ids.fresh(item.at("id"_L1));
            const Prompt prompt = promptAt(item.at("id"_L1));
            m_signs.append({prompt.id, ownOr(item, "ask"_L1, prompt.text),
                            item.at("weight"_L1).code(weightFrom, "weight"_L1), item.at("advice"_L1).text(),
                            audiencesAt(item.at("audiences"_L1), false).named, isRelationship(item.at("part"_L1))});
        }
    }

    CheckPrompt checkPromptAt(const Place& item, Ids& ids) const {
        item.checkKeys({"id"_L1, "weight"_L1, "unsure"_L1, "advice"_L1}, {"ask"_L1, "help"_L1});
        (void)ids.fresh(item.at("id"_L1));
        const Prompt prompt = promptAt(item.at("id"_L1));
        CheckPrompt asked{prompt.id,
                          ownOr(item, "ask"_L1, prompt.text),
                          ownOr(item, "help"_L1, prompt.help),
                          item.at("weight"_L1).code(weightFrom, "weight"_L1),
                          item.at("unsure"_L1).code(unsureFrom, "effect of Not sure"_L1),
                          item.at("advice"_L1).text()};
        if (asked.unsure == Unsure::Stop && asked.weight != Weight::Stop)
            item.at("unsure"_L1).fault(u"Not sure must not weigh more than No"_s);
        return asked;
    }

    void readChecks(const Place& place, Audience audience) {
        place.checkKeys({"quick"_L1, "check"_L1, "noReason"_L1});
        Guide check;
        check.audience = audience;
        check.depth = Depth::Check;
        Ids ids;
        QHash<QString, CheckPrompt> asked;
        for (const Place& item : place.at("check"_L1).items(checkPrompts)) {
            check.prompts.append(checkPromptAt(item, ids));
            asked.insert(check.prompts.constLast().id, check.prompts.constLast());
        }
        const Place noReason = place.at("noReason"_L1);
        noReason.checkKeys({"id"_L1, "ask"_L1, "advice"_L1});
        check.noReason = {promptAt(noReason.at("id"_L1)).id, noReason.at("ask"_L1).text(),
                          noReason.at("advice"_L1).text()};
        check.reasons = m_reasons.value(audience);
        for (const Sign& sign : m_signs)
            if (sign.audiences.contains(audience))
                check.signs.append(sign);

        Guide quick;
        quick.audience = audience;
        Ids quickIds;
        for (const Place& item : place.at("quick"_L1).items(quickPrompts)) {
            const QString id = quickIds.fresh(item);
            if (!asked.contains(promptAt(item).id))
                item.fault(u"the longer check does not ask \"%1\""_s.arg(id));
            quick.prompts.append(asked.value(id));
        }
        m_practice.check.insert(audience, check);
        m_practice.quick.insert(audience, quick);
    }

    Script scriptAt(const Place& place) const {
        place.checkKeys({"permission"_L1, "share"_L1, "checkBack"_L1, "silently"_L1, "asYouShare"_L1});
        Script script{place.at("permission"_L1).text(),
                      place.at("share"_L1).text(),
                      place.at("checkBack"_L1).text(),
                      linesAt(place.at("silently"_L1)),
                      {}};
        for (const Place& item : place.at("silently"_L1).items())
            (void)promptAt(item.at("id"_L1));
        Ids ids;
        for (const Place& item : place.at("asYouShare"_L1).items()) {
            (void)ids.fresh(item);
            const Prompt prompt = promptAt(item);
            script.asYouShare.append({prompt.id, prompt.text});
        }
        return script;
    }

    Place m_root;
    Practice m_practice;
    QHash<QString, qsizetype> m_index; ///< prompt id → where in m_practice.prompts
    QMap<Audience, QList<GoodReason>> m_reasons;
    QList<Sign> m_signs;
};

/// "line 3, column 14" of a byte offset in UTF-8; both count from 1, columns in characters. Qt's offset is at the
/// fault or just past it.
QString lineAndColumn(const QByteArray& json, qsizetype offset) {
    const QByteArray before = json.first(qBound<qsizetype>(0, offset, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(QString::fromUtf8(before.mid(lineStart)).size() + 1);
}

} // namespace

Result<Practice> loadPack(const QByteArray& json, const QString& fileName) {
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return fail(ErrorCode::BadContent,
                    u"%1: %2: %3"_s.arg(fileName, lineAndColumn(json, syntax.offset), syntax.errorString()));
    if (!document.isObject())
        return fail(ErrorCode::BadContent, u"%1: the pack is not an object"_s.arg(fileName));

    FirstFault fault;
    Practice practice = Reader(Place(document.object(), {}, fault)).read();
    if (!fault.text().isEmpty())
        return fail(ErrorCode::BadContent, u"%1: %2"_s.arg(fileName, fault.text()));
    return practice;
}

Result<Practice> loadPackFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray json = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return loadPack(json, path.section(u'/', -1));
}

Result<Practice> builtInPack() {
    registerResource();
    return loadPackFile(u":/considered/content/ips-grow.en-GB.json"_s);
}

} // namespace considered::content
