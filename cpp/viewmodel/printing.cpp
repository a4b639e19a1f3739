// Where, then what.
#include "viewmodel/printing.h"

#include "vault/durablefile.h"
#include "viewmodel/await.h"
#include "viewmodel/sentences.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace considered::viewmodel {

Printing::Printing(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

void Printing::save(const QString& title, const QString& fileName, Make make, Saved saved) {
    m_context.files.chooseSave(
        title, fileName, this,
        [this, make = std::move(make), saved = std::move(saved)](const QString& path) { write(path, make, saved); });
}

void Printing::save(const QString& title, const QString& fileName, const report::Sheet& sheet, Saved saved) {
    save(
        title, fileName, [sheet] { return report::printed(sheet); }, std::move(saved));
}

void Printing::write(const QString& path, const Make& make, const Saved& saved) {
    using Written = Result<report::Printed>;
    const auto promise = std::make_shared<QPromise<Written>>();
    promise->start();
    setBusy(true);
    await(this, promise->future(), [this, path, saved](const Written& written) {
        setBusy(false);
        if (!written) {
            m_context.notices.show(lineFor(written.error()));
            return;
        }
        const QString name = QFileInfo(path).fileName();
        m_context.notices.show(written->missing.isEmpty() ? tr("Saved: %1.", "a file name").arg(name)
                                                          : tr("Saved: %1. A box stands for what cannot be printed: %2",
                                                               "a file name, and some characters")
                                                                .arg(name, written->missing.join(u' ')));
        if (saved)
            saved(written->pdf);
    });
    QThreadPool::globalInstance()->start([promise, path, make] {
        promise->addResult(make().and_then([&](const report::Printed& made) {
            return vault::saveForPerson(path, made.pdf).map([&] { return made; });
        }));
        promise->finish();
    });
}

void Printing::setBusy(bool busy) {
    m_busy = busy;
    emit busyChanged();
}

} // namespace considered::viewmodel
