// Writing, joining and comparing.
#include "viewmodel/prepare/biography.h"

#include "report/file.h"
#include "storage/exports.h"
#include "viewmodel/await.h"
#include "viewmodel/sentences.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

const QList<std::optional<Audience>>& versions() {
    static const QList<std::optional<Audience>> all{Audience::Client, Audience::Team, Audience::Employer,
                                                    Audience::Clinical, std::nullopt};
    return all;
}

QString codeOfVersion(std::optional<Audience> audience) {
    return audience ? QString(codeOf(*audience)) : u"anyone"_s;
}

QString nameOfVersion(std::optional<Audience> audience) {
    return audience ? wordsFor(QList<Audience>{*audience})
                    : wordsFor(QList<Audience>(std::begin(allAudiences), std::end(allAudiences)));
}

} // namespace

Biography::Biography(const Context& context, Shelves& shelves, platform::Clipboard& clipboard, QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_shelves(shelves), m_clipboard(clipboard), m_printing(context),
      m_words(context.practice.preparing.biographyWrite.size(), QString()) {
    connect(&m_printing, &Printing::busyChanged, this, &Biography::savingChanged);
    connect(&m_shelves.biography, &ShelfSignals::changed, this, &Biography::follow);
    connect(&m_shelves.boundaries, &ShelfSignals::changed, this, &Biography::follow);
    connect(&m_shelves.experiences, &ShelfSignals::changed, this, &Biography::follow);
}

BiographyPart Biography::partFor(const QString& promptId, std::optional<Audience> audience) const {
    const QList<BiographyPart> all = m_shelves.biography.all();
    for (const BiographyPart& part : all)
        if (part.promptId == promptId && part.audience == audience)
            return part;
    BiographyPart fresh;
    fresh.audience = audience;
    fresh.promptId = promptId;
    return fresh;
}

QString Biography::textFor(std::optional<Audience> audience) const {
    return biographyText(m_shelves.biography.all(), audience, m_context.practice.preparing.biographyWrite);
}

void Biography::follow() {
    for (int at = 0; at < m_words.size(); ++at) {
        const QString words = partFor(m_context.practice.preparing.biographyWrite.at(at), m_audience).words;
        if (std::exchange(m_words[at], words) != words)
            emit dataChanged(index(at), index(at), {WordsRole});
    }
    m_preview = textFor(m_audience);
    m_warnings.clear();
    for (const Contradiction& one :
         contradictions(m_preview, m_audience, m_shelves.boundaries.all(), m_shelves.experiences.all())) {
        const QString words = one.words.join(u", "_s);
        m_warnings.append(
            one.named.trimmed().isEmpty()
                ? tr("“%1” may touch something you keep for yourself.").arg(words)
                : tr("“%1” may touch what you keep for yourself: %2", "words, and a boundary or a nickname")
                      .arg(words, one.named.simplified()));
    }
    emit changed();
}

int Biography::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_words.size());
}

QVariant Biography::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& id = m_context.practice.preparing.biographyWrite.at(index.row());
    const Prompt* prompt = m_context.practice.prompt(id);
    switch (role) {
    case PromptIdRole:
        return id;
    case Qt::DisplayRole:
    case TextRole:
        return prompt ? prompt->text : QString();
    case HelpRole:
        return prompt ? prompt->help : QString();
    case WordsRole:
        return m_words.at(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> Biography::roleNames() const {
    return {{PromptIdRole, "promptId"}, {TextRole, "text"}, {HelpRole, "help"}, {WordsRole, "words"}};
}

QString Biography::version() const {
    return codeOfVersion(m_audience);
}

void Biography::setVersion(const QString& version) {
    if (version == this->version())
        return;
    // A reset: what is typed into the boxes of one version must never be taken for another's.
    beginResetModel();
    m_audience = audienceFrom(version);
    for (int at = 0; at < m_words.size(); ++at)
        m_words[at] = partFor(m_context.practice.preparing.biographyWrite.at(at), m_audience).words;
    endResetModel();
    follow();
}

QString Biography::lengthWords() const {
    const int count = wordCount(m_preview);
    return count == 0 ? QString() : tr("%n words", nullptr, count);
}

QList<NamedLine> Biography::others() const {
    QList<NamedLine> others;
    if (!m_preview.isEmpty())
        return others;
    for (const auto& audience : versions())
        if (audience != m_audience && !textFor(audience).isEmpty())
            others.append({codeOfVersion(audience), nameOfVersion(audience), {}});
    return others;
}

QList<NamedLine> Biography::toConsider() const {
    QList<NamedLine> all;
    for (const QString& id : m_context.practice.preparing.biographyConsider)
        if (const Prompt* prompt = m_context.practice.prompt(id))
            all.append({id, prompt->text, prompt->help});
    return all;
}

QString Biography::ready() const {
    QStringList names;
    for (const auto& audience : versions())
        if (!textFor(audience).isEmpty())
            names.append(nameOfVersion(audience).toLower());
    return names.isEmpty() ? QString() : tr("Written for %1", "who: clients, my team").arg(names.join(u", "_s));
}

void Biography::write(const QString& promptId, const QString& words) {
    if (!m_shelves.biography.rows()) // what was written before may be there, unread
        return;
    BiographyPart part = partFor(promptId, m_audience);
    if (part.words == words)
        return;
    if (part.row.id.isNull())
        part.row.id = m_context.random.uuid();
    part.words = words;
    m_shelves.biography.typed(part);
}

void Biography::startFrom(const QString& version) {
    const auto from = audienceFrom(version);
    for (const QString& id : m_context.practice.preparing.biographyWrite) {
        BiographyPart part = partFor(id, m_audience);
        part.words = partFor(id, from).words;
        if (part.words.trimmed().isEmpty())
            continue;
        if (part.row.id.isNull())
            part.row.id = m_context.random.uuid();
        m_shelves.biography.tapped(part);
    }
}

void Biography::copy() {
    m_clipboard.copy(m_preview);
    m_context.notices.show(tr("Copied. Other apps on this device can read what is copied."));
}

void Biography::save() {
    const report::Sheet sheet{tr("About me"), {}, {{{}, m_preview.split(u'\n')}}};
    m_printing.save(tr("Save my short biography"), tr("About me.pdf", "a file name"), sheet,
                    [this, version = nameOfVersion(m_audience)](const QByteArray& pdf) { note(version, pdf); });
}

/// It is on the list of what has left.
void Biography::note(const QString& version, const QByteArray& pdf) {
    Export made;
    made.row.id = m_context.random.uuid();
    made.purpose = tr("My short biography: %1", "whose version: Clients").arg(version);
    made.left = m_context.clock.now();
    made.form = ExportForm::OpenPdf;
    made.items = 1;
    made.sha256 = report::sha256Of(pdf);
    await(this, m_context.vault.ask([made, now = *made.left](storage::Database& db) {
        return storage::Exports(db).leave(made, now);
    }),
          [this](const Result<Export>& noted) {
              if (noted)
                  emit left(*noted);
              else
                  m_context.notices.show(lineFor(noted.error()));
          });
}

} // namespace considered::viewmodel
