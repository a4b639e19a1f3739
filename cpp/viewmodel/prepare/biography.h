// Biography: a short biography from the pack's prompts, one version for each audience, seen as it grows.
#pragma once

#include "domain/exporting.h"
#include "platform/clipboard.h"
#include "viewmodel/prepare/prepwords.h"
#include "viewmodel/prepare/shelves.h"
#include "viewmodel/printing.h"

#include <QAbstractListModel>

namespace considered::viewmodel {

/// UI thread. The rows are the prompts to write it from, in their order, with what the version shown says under each.
class Biography : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    /// The code of an audience, or "anyone".
    Q_PROPERTY(QString version READ version WRITE setVersion NOTIFY changed FINAL)
    Q_PROPERTY(QString preview READ preview NOTIFY changed FINAL)
    Q_PROPERTY(QString lengthWords READ lengthWords NOTIFY changed FINAL) ///< "48 words"; empty without any
    /// Where the preview may say what is kept: a sentence each.
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed FINAL)
    /// Other versions that have words, to start this one from; none once it has some of its own.
    Q_PROPERTY(QList<considered::viewmodel::NamedLine> others READ others NOTIFY changed FINAL)
    /// What to think of before giving it to anyone.
    Q_PROPERTY(QList<considered::viewmodel::NamedLine> toConsider READ toConsider CONSTANT FINAL)
    Q_PROPERTY(QString ready READ ready NOTIFY changed FINAL) ///< "Written for clients"; empty while there is none
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged FINAL)
  public:
    enum Role { PromptIdRole = Qt::UserRole + 1, TextRole, HelpRole, WordsRole };

    Biography(const Context& context, Shelves& shelves, platform::Clipboard& clipboard, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString version() const;
    void setVersion(const QString& version);
    [[nodiscard]] QString preview() const { return m_preview; }
    [[nodiscard]] QString lengthWords() const;
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }
    [[nodiscard]] QList<NamedLine> others() const;
    [[nodiscard]] QList<NamedLine> toConsider() const;
    [[nodiscard]] QString ready() const;

    Q_INVOKABLE void write(const QString& promptId, const QString& words); ///< kept within a second
    Q_INVOKABLE void startFrom(const QString& version); ///< copies its words, where this one has none
    Q_INVOKABLE void copy();
    /// The version shown, as a PDF of its own that is open to anybody, at a place the person chooses.
    Q_INVOKABLE void save();
    [[nodiscard]] bool saving() const { return m_printing.busy(); }

  signals:
    void changed();
    void savingChanged();
    /// As the log of what has left has it.
    void left(const considered::Export& made);

  private:
    void follow();
    void note(const QString& version, const QByteArray& pdf);
    [[nodiscard]] BiographyPart partFor(const QString& promptId, std::optional<Audience> audience) const;
    [[nodiscard]] QString textFor(std::optional<Audience> audience) const;

    Context m_context;
    Shelves& m_shelves;
    platform::Clipboard& m_clipboard;
    Printing m_printing;
    std::optional<Audience> m_audience = Audience::Client; ///< nothing: for anyone
    QStringList m_words;                                   ///< under each prompt
    QString m_preview;
    QStringList m_warnings;
};

} // namespace considered::viewmodel
