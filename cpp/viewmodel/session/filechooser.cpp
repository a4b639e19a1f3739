// Walking through folders.
#include "viewmodel/session/filechooser.h"

#include "viewmodel/await.h"
#include "viewmodel/datewords.h"
#include "viewmodel/sentences.h"

#include <QDateTime>
#include <QLocale>
#include <utility>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 255; // bytes, on every file system in use

QString joined(const QString& folder, const QString& name) {
    return (folder.endsWith(u'/') ? folder : QString(folder + u'/')) + name;
}

/// "backup.zip" ends with ".zip"; a name without a dot has no ending.
QString endingOf(const QString& fileName) {
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > 0 ? fileName.mid(dot) : QString();
}

} // namespace

struct FileChooser::Listing {
    QList<platform::FilePlace> places; ///< only with the first listing
    QString folder;
    QString above;
    Result<QList<platform::FileEntry>> entries;
};

FileChooser::FileChooser(platform::Files& files, Navigator& navigator, QObject* parent)
    : QAbstractListModel(parent), m_files(files), m_navigator(navigator) {}

FileChooser::~FileChooser() = default;

storage::StorageThread& FileChooser::thread() {
    if (!m_thread)
        m_thread = std::make_unique<storage::StorageThread>();
    return *m_thread;
}

void FileChooser::chooseSave(const QString& title, const QString& fileName, QObject* receiver, Chosen chosen) {
    m_saving = true;
    m_ending = endingOf(fileName);
    m_fileName = fileName;
    begin(title, receiver, std::move(chosen));
}

void FileChooser::chooseOpen(const QString& title, const QString& ending, QObject* receiver, Chosen chosen) {
    m_saving = false;
    m_ending = ending;
    m_fileName.clear();
    begin(title, receiver, std::move(chosen));
}

void FileChooser::begin(const QString& title, QObject* receiver, Chosen chosen) {
    m_title = title;
    m_receiver = receiver;
    m_chosen = std::move(chosen);
    m_places.clear();
    show({});
    m_navigator.open(Navigator::ChooseFile);
}

/// An empty `folder` is where choosing begins.
void FileChooser::show(const QString& folder) {
    m_loaded = false;
    say({});
    emit changed();
    const auto look = [&files = m_files, folder]() -> Listing {
        Listing listing{{}, folder, {}, QList<platform::FileEntry>()};
        if (folder.isEmpty()) {
            listing.places = files.places();
            if (listing.places.isEmpty()) {
                listing.entries = fail(ErrorCode::NotPermitted);
                return listing;
            }
            listing.folder = listing.places.constFirst().path;
        }
        listing.above = files.above(listing.folder);
        listing.entries = files.list(listing.folder);
        return listing;
    };
    await(this, thread().post(look), [this, round = ++m_round](const Listing& listing) {
        if (round == m_round)
            listed(listing);
    });
}

void FileChooser::listed(const Listing& listing) {
    if (!listing.places.isEmpty())
        m_places = listing.places;
    m_loaded = true;
    if (!listing.entries) { // the folder that was shown stays
        say(listing.entries.error().code == ErrorCode::NotFound
                ? tr("That folder is no longer there.")
                : tr("The system does not let the app look into that folder."));
        emit changed();
        return;
    }
    beginResetModel();
    m_folder = listing.folder;
    m_above = listing.above;
    m_entries.clear();
    for (const platform::FileEntry& entry : *listing.entries)
        if (entry.isFolder || (!m_saving && entry.name.endsWith(m_ending, Qt::CaseInsensitive)))
            m_entries.append(entry);
    endResetModel();
    emit changed();
}

int FileChooser::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant FileChooser::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const platform::FileEntry& entry = m_entries.at(index.row());
    switch (role) {
    case TitleRole:
        return entry.name;
    case DetailRole:
        return entry.isFolder ? tr("Folder")
                              : tr("%1, %2", "a file: when changed, how big")
                                    .arg(inWords(QDateTime::fromMSecsSinceEpoch(entry.changedMs)),
                                         QLocale().formattedDataSize(entry.bytes, 0));
    case FolderRole:
        return entry.isFolder;
    default:
        return {};
    }
}

QHash<int, QByteArray> FileChooser::roleNames() const {
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {FolderRole, "isFolder"}};
}

QVariantList FileChooser::places() const {
    QVariantList options;
    for (const platform::FilePlace& place : m_places)
        options.append(QVariantMap{{u"value"_s, place.path}, {u"text"_s, place.name}});
    return options;
}

QString FileChooser::place() const {
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [this](const platform::FilePlace& place) { return place.path == m_folder; });
    return found == m_places.cend() ? QString() : found->path;
}

QString FileChooser::nameOf(const QString& folder) const {
    for (const platform::FilePlace& place : m_places)
        if (place.path == folder)
            return place.name;
    return folder == "/"_L1 ? tr("The whole device", "the top folder") : folder.section(u'/', -1);
}

QString FileChooser::folderName() const {
    return nameOf(m_folder);
}

QString FileChooser::aboveName() const {
    return m_above.isEmpty() ? QString() : nameOf(m_above);
}

void FileChooser::goTo(const QString& folder) {
    if (m_loaded)
        show(folder);
}

void FileChooser::goUp() {
    if (m_loaded && !m_above.isEmpty())
        show(m_above);
}

void FileChooser::pick(int row) {
    if (!m_loaded || row < 0 || row >= m_entries.size())
        return;
    const platform::FileEntry& entry = m_entries.at(row);
    if (entry.isFolder)
        show(joined(m_folder, entry.name));
    else
        finish(joined(m_folder, entry.name));
}

void FileChooser::typed(const QString& fileName) {
    m_fileName = fileName;
    say({});
}

QString FileChooser::wholeName() const {
    const QString name = m_fileName.trimmed();
    return name.endsWith(m_ending, Qt::CaseInsensitive) ? name : QString(name + m_ending);
}

void FileChooser::save() {
    if (!m_loaded || m_folder.isEmpty())
        return;
    const QString name = wholeName();
    if (m_fileName.trimmed().isEmpty() || name == m_ending)
        return say(tr("Give the file a name first."));
    if (name.startsWith(u'.') || name.contains(u'/') || name.contains(QChar(u'\0')))
        return say(tr("A name can not begin with a dot or have a slash in it."));
    if (name.toUtf8().size() > longestName)
        return say(tr("That name is too long. Make it shorter."));
    say({});
    const auto look = [&files = m_files, folder = m_folder, name] {
        return files.look(folder, name);
    };
    await(this, thread().post(look), [this, name, round = ++m_round](const Result<platform::Spot>& spot) {
        if (round != m_round)
            return;
        if (!spot)
            say(spot.error().code == ErrorCode::NotFound
                    ? tr("That folder is no longer there.")
                    : tr("The system does not let the app save in this folder. Choose another."));
        else if (*spot == platform::Spot::IsFolder)
            say(tr("There is a folder of that name. Choose another name."));
        else if (*spot == platform::Spot::Taken)
            emit replaceAsked(name);
        else
            finish(joined(m_folder, name));
    });
}

void FileChooser::replace() {
    if (!m_chosen || !m_saving)
        return;
    finish(joined(m_folder, wholeName()));
}

void FileChooser::cancel() {
    forget();
    m_navigator.back();
}

void FileChooser::finish(const QString& path) {
    const Chosen chosen = std::exchange(m_chosen, nullptr);
    const QPointer<QObject> receiver = m_receiver;
    forget();
    m_navigator.back();
    if (chosen && receiver)
        chosen(path);
}

void FileChooser::forget() {
    ++m_round;
    m_chosen = nullptr;
    m_receiver.clear();
    beginResetModel();
    m_entries.clear();
    endResetModel();
    m_folder.clear();
    m_above.clear();
    m_fileName.clear();
    m_places.clear();
    m_loaded = false;
    say({});
    emit changed();
}

void FileChooser::say(const QString& trouble) {
    if (std::exchange(m_trouble, trouble) != trouble)
        emit troubleChanged();
}

} // namespace considered::viewmodel
