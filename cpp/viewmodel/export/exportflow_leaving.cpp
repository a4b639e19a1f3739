// The passphrase, the file, and the log.
#include "vault/durablefile.h"
#include "vault/secrets.h"
#include "viewmodel/export/exportflow.h"
#include "viewmodel/ownpassphrase.h"

#include <QFileInfo>
#include <QPointer>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

/// As a reader must be given it: NFKC with single spaces. Not brought to lower case: only we would do that again.
QByteArray fileSecret(QStringView passphrase) {
    const crypto::SecretBytes normal = vault::normalisedPassphrase(passphrase);
    const auto bytes = normal.bytes();
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

void ExportFlow::offerAnother() {
    m_offered = vault::generatedPassphrase(m_context.random);
    emit secretChanged();
}

void ExportFlow::copyOffered() {
    m_ways.clipboard.copySecret(m_offered);
    m_context.notices.show(tr("Copied. It is taken back from the clipboard after a minute."));
}

void ExportFlow::typedOwn(const QString& passphrase, const QString& again) {
    auto own = OwnPassphrase::typed(passphrase, again, vault::Guarded::ByFileFormat);
    if (fileSecret(passphrase).size() > report::maxPassphrase)
        own = {tr("A little shorter, please. A PDF takes about 120 letters at most.")};
    m_strengthText = own.text;
    m_ownIsFine = own.fine;
    emit secretChanged();
}

void ExportFlow::save() {
    leave(ExportForm::Pdf, fileSecret(m_offered), false);
}

void ExportFlow::share() {
    if (canShare())
        leave(ExportForm::Pdf, fileSecret(m_offered), true);
}

void ExportFlow::saveOwn(const QString& passphrase) {
    if (m_ownIsFine)
        leave(ExportForm::Pdf, fileSecret(passphrase), false);
}

void ExportFlow::saveOpen() {
    leave(ExportForm::OpenPdf, {}, false);
}

void ExportFlow::saveText() {
    leave(ExportForm::Text, {}, false);
}

void ExportFlow::leave(ExportForm form, const QByteArray& secret, bool sharing) {
    if (working())
        return;
    clearError();
    m_form = form;
    m_secret = secret;
    m_sharing = sharing;
    if (m_proven)
        choosePlace();
    else
        emit proofWanted();
}

void ExportFlow::proven() {
    if (!m_active || (m_step != Protect && m_step != OwnSecret))
        return;
    m_proven = true;
    choosePlace();
}

QString ExportFlow::fileName() const {
    const QString day = m_context.clock.now().localDate().toString(Qt::ISODate);
    const QString ending = m_form != ExportForm::Text ? u".pdf"_s : everything() ? u".json"_s : u".txt"_s;
    return tr("notes", "the name of a file").toLower() + u'-' + day + ending;
}

/// The place is chosen first, so that nobody waits for a file and then finds that it cannot be put anywhere.
void ExportFlow::choosePlace() {
    if (m_sharing) {
        makeFile({});
        return;
    }
    m_context.files.chooseSave(tr("Save the export"), fileName(), this,
                               [this](const QString& path) { makeFile(path); });
}

void ExportFlow::makeFile(const QString& path) {
    m_looking = false;
    if (everything() && !m_document) {
        m_workText = tr("Putting everything together");
        m_making.gather(m_export, frame(), [this, path](Result<ExportMaking::Gathered> gathered) {
            if (!gathered) {
                showError(gathered.error());
                return;
            }
            m_document = std::make_shared<const report::Document>(std::move(gathered->document));
            m_items = gathered->items;
            m_json = std::move(gathered->json);
            makeFile(path);
        });
        return;
    }
    if (everything() && m_form == ExportForm::Text) {
        saveFile(path, m_json);
        return;
    }
    if (m_form == ExportForm::Text) {
        saveFile(path, report::plainTextOf(m_leaving));
        return;
    }
    if (everything() && !m_pages) {
        m_workText = tr("Laying out the pages");
        m_making.lay(m_document, {}, {}, {}, [this, path](Result<ExportMaking::Laid> laid) {
            if (!laid) {
                showError(laid.error());
                return;
            }
            m_pages = laid->pages;
            makeFile(path);
        });
        return;
    }
    QList<report::Attached> attached;
    if (everything())
        attached.append({u"considered.json"_s, u"application/json"_s, m_json});
    m_workText = tr("Making the file");
    m_making.make(m_pages, m_secret, attached, [this, path](const Result<QByteArray>& bytes) {
        if (!bytes)
            showError(bytes.error());
        else if (m_sharing)
            shareFile(*bytes);
        else
            saveFile(path, *bytes);
    });
}

void ExportFlow::saveFile(const QString& path, const QByteArray& bytes) {
    m_workText = tr("Saving the file");
    auto outcome = std::make_shared<std::promise<bool>>();
    prepareLeaving(bytes, outcome->get_future().share());
    const auto save = [path, bytes, outcome] {
        Result<void> saved = vault::saveForPerson(path, bytes);
        outcome->set_value(saved.has_value());
        return saved;
    };
    m_making.run<void>(save, [this, path](const Result<void>& saved) {
        if (saved) {
            hasLeft(QFileInfo(path).fileName());
            return;
        }
        m_draft.stays();
        showUnsaved(saved.error());
    });
}

/// The place is one the person chose: what stands in the way there is said in its own words.
void ExportFlow::showUnsaved(const Error& error) {
    const bool refused = error.code == ErrorCode::NotPermitted;
    const bool gone = error.code == ErrorCode::NotFound;
    if (!refused && !gone && error.code != ErrorCode::DiskFull) {
        showError(error);
        return;
    }
    m_errorTitle = refused ? tr("Nothing may be saved in that place")
                   : gone  ? tr("That place is not there any more")
                           : tr("There is no room left in that place");
    m_errorText = tr("No file was left there, and your export is still here. Choose another place.");
    emit errorChanged();
}

void ExportFlow::shareFile(const QByteArray& bytes) {
    prepareLeaving(bytes, {});
    m_ways.share.share(bytes, fileName(), u"application/pdf"_s, [self = QPointer(this)](bool taken) {
        if (!self) // locked meanwhile: the log has it
            return;
        if (taken)
            self->hasLeft({});
        else
            self->m_draft.stays();
    });
}

void ExportFlow::prepareLeaving(const QByteArray& bytes, std::shared_future<bool> saved) {
    Export made = m_export;
    made.left = m_context.clock.now();
    made.form = m_form;
    made.items = m_items;
    made.sha256 = report::sha256Of(bytes);
    m_draft.leaving(made, std::move(saved));
}

void ExportFlow::hasLeft(const QString& where) {
    m_leftText =
        where.isEmpty() ? tr("It is with the other app now.") : tr("“%1” is where you chose to save it.").arg(where);
    m_draft.leaves();
    go(Left);
}

} // namespace considered::viewmodel
