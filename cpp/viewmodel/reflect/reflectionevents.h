// ReflectionEvents: how the view-models of reflections tell each other what happened, so lists stay exact.
#pragma once

#include "domain/reflection.h"

#include <QObject>

namespace considered::viewmodel {

/// UI thread. One for each open notebook; it outlives the view-models that are handed it.
class ReflectionEvents : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

  signals:
    /// One reflection was saved, binned or restored. `created` is its place in every list.
    void changed(const QUuid& id, const considered::Moment& created);
    /// The person kept a reflection (after `changed`).
    void kept(const considered::Reflection& reflection);
    /// A draft appeared, or the last one went.
    void draftsChanged();
    /// Many changed at once (notes reached their time, the bin was emptied).
    void manyChanged();
};

} // namespace considered::viewmodel
