// OwnExperiences: what a person might share, as a check lets them pick it.
#pragma once

#include "domain/experience.h"
#include "viewmodel/check/experienceline.h"

#include <QList>

namespace considered::viewmodel {

/// UI thread. Those outside the bin, as they were read last.
class OwnExperiences {
  public:
    using Id = std::optional<QUuid>;

    void show(const QList<Experience>& all) { m_all = all; }
    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }
    [[nodiscard]] const Experience* find(const Id& id) const; ///< nullptr when it is none of them
    /// To pick from, the most open to this audience first.
    [[nodiscard]] QList<ExperienceLine> lines(Audience audience, const Id& chosen) const;
    /// Ask, share, ask, in the words of the one that was picked where it has some.
    [[nodiscard]] Script script(const Practice& practice, Audience audience, const Id& chosen) const;

    [[nodiscard]] static QString question(); ///< "What would you share?"
    [[nodiscard]] static QString help();

  private:
    QList<Experience> m_all;
};

} // namespace considered::viewmodel
