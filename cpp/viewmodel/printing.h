// Printing: a page of the app as a PDF to print or to give, at a place the person chooses.
#pragma once

#include "report/sheet.h"
#include "viewmodel/context.h"

#include <functional>

namespace considered::viewmodel {

/// UI thread; the file is made and written on the pool. One at a time.
class Printing : public QObject {
    Q_OBJECT
  public:
    explicit Printing(const Context& context, QObject* parent = nullptr);

    using Make = std::function<Result<report::Printed>()>;
    using Saved = std::function<void(const QByteArray& pdf)>;
    /// Asks where, as `title` says, with `fileName` offered. Says that it is saved, or why not; `saved` is called in
    /// the first case.
    void save(const QString& title, const QString& fileName, Make make, Saved saved = {});
    void save(const QString& title, const QString& fileName, const report::Sheet& sheet, Saved saved = {});

    [[nodiscard]] bool busy() const { return m_busy; }

  signals:
    void busyChanged();

  private:
    void write(const QString& path, const Make& make, const Saved& saved);
    void setBusy(bool busy);

    Context m_context;
    bool m_busy = false;
};

} // namespace considered::viewmodel
