// FileChooser: choosing a folder and a name to save under, or a file to open, on a page of the app's own.
#pragma once

#include "platform/files.h"
#include "storage/storagethread.h"
#include "viewmodel/navigator.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QVariantList>
#include <functional>
#include <memory>

namespace considered::viewmodel {

/// UI thread; folders are read on a thread of its own. The rows are what the folder shown holds: its folders, and when
/// opening the files that could be meant. Writes and reads no file itself, and remembers no folder.
class FileChooser : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    /// Saving, not opening.
    Q_PROPERTY(bool saving READ saving NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// [{ value, text }, …]: the places people know, for chips; `place` is the one shown, empty elsewhere.
    Q_PROPERTY(QVariantList places READ places NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    /// The folder shown, by its own name, and whole.
    Q_PROPERTY(QString folderName READ folderName NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    /// The name of the folder that holds it; empty at the top.
    Q_PROPERTY(QString aboveName READ aboveName NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    /// What stands in the way of this folder or this name; empty when nothing does.
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged FINAL)
  public:
    enum Role { TitleRole = Qt::UserRole, DetailRole, FolderRole };

    FileChooser(platform::Files& files, Navigator& navigator, QObject* parent = nullptr);
    ~FileChooser() override;
    Q_DISABLE_COPY_MOVE(FileChooser)

    /// Called with the whole path once a folder and a name were chosen and, where a file of that name is there,
    /// replacing it was agreed to. The page has gone by then. Not called when the person goes back, when the notes are
    /// locked meanwhile, or when `receiver` has gone.
    using Chosen = std::function<void(const QString& path)>;
    /// Shows the page. `fileName` is offered and can be changed; its ending is put back where it was taken off.
    void chooseSave(const QString& title, const QString& fileName, QObject* receiver, Chosen chosen);
    /// Files that end otherwise than with `ending` (".considered-backup") are not shown; all are where it is empty.
    void chooseOpen(const QString& title, const QString& ending, QObject* receiver, Chosen chosen);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool saving() const { return m_saving; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QVariantList places() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString folderName() const;
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString aboveName() const;
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] int count() const { return int(m_entries.size()); }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] QString trouble() const { return m_trouble; }

    Q_INVOKABLE void goTo(const QString& folder);
    Q_INVOKABLE void goUp();
    /// A row: into a folder, or this file is the one to open.
    Q_INVOKABLE void pick(int row);
    Q_INVOKABLE void typed(const QString& fileName);
    /// Saves here: done, or asks first (replaceAsked) where a file of that name is there.
    Q_INVOKABLE void save();
    Q_INVOKABLE void replace();
    /// Leaves without choosing.
    Q_INVOKABLE void cancel();
    /// The notes are being locked: what was asked is dropped.
    void forget();

  signals:
    void changed();
    void troubleChanged();
    void replaceAsked(const QString& fileName);

  private:
    struct Listing;
    void begin(const QString& title, QObject* receiver, Chosen chosen);
    void show(const QString& folder);
    void listed(const Listing& listing);
    void finish(const QString& path);
    void say(const QString& trouble);
    [[nodiscard]] QString wholeName() const;
    [[nodiscard]] QString nameOf(const QString& folder) const;
    [[nodiscard]] storage::StorageThread& thread();

    platform::Files& m_files;
    Navigator& m_navigator;
    bool m_saving = false;
    QString m_title;
    QString m_ending;
    QPointer<QObject> m_receiver;
    Chosen m_chosen;
    int m_round = 0; ///< grows with every question, so that a late answer is known as such
    QList<platform::FilePlace> m_places;
    QString m_folder;
    QString m_above;
    QList<platform::FileEntry> m_entries;
    bool m_loaded = false;
    QString m_fileName;
    QString m_trouble;
    std::unique_ptr<storage::StorageThread> m_thread; ///< made when first asked; a slow drive keeps no save waiting
};

} // namespace considered::viewmodel
