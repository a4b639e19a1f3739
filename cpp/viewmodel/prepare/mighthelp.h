// MightHelp: from what the other person is facing to what I have got, told or not.
#pragma once

#include "viewmodel/prepare/prepwords.h"
#include "viewmodel/prepare/shelves.h"

namespace considered::viewmodel {

/// One experience that fits, with words for a way to use it.
struct FittingLine {
    Q_GADGET
    QML_VALUE_TYPE(fittingLine)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString nickname MEMBER nickname FINAL)
    Q_PROPERTY(QString way MEMBER way FINAL)               ///< "share", "shareSome" or "quietly"
    Q_PROPERTY(QString permission MEMBER permission FINAL) ///< to share: how to ask first
    Q_PROPERTY(QString share MEMBER share FINAL)           ///< to share: the line
    Q_PROPERTY(QString checkBack MEMBER checkBack FINAL)   ///< to share: how to ask if it was any use
    Q_PROPERTY(QString lesson MEMBER lesson FINAL)         ///< what it taught; may be empty
    Q_PROPERTY(bool undecided MEMBER undecided FINAL)      ///< whether they may hear of it has not been decided
  public:
    QString id;
    QString nickname;
    QString way;
    QString permission;
    QString share;
    QString checkBack;
    QString lesson;
    bool undecided = false;
    friend bool operator==(const FittingLine&, const FittingLine&) = default;
};

/// UI thread. Follows the navigator: wherever the route is MightHelpWith, its argument is the situation.
class MightHelp : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(QList<considered::viewmodel::NamedLine> situations READ situations CONSTANT FINAL)
    Q_PROPERTY(QString situation READ situation NOTIFY changed FINAL)                 ///< its words
    Q_PROPERTY(QString audience READ audience WRITE setAudience NOTIFY changed FINAL) ///< a code; "client" at first
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool anything READ anything NOTIFY changed FINAL) ///< some experience has been put down
    Q_PROPERTY(QList<considered::viewmodel::FittingLine> found READ found NOTIFY changed FINAL)
    /// Ways to use what one knows without telling it, for this audience.
    Q_PROPERTY(QStringList quietly READ quietly NOTIFY changed FINAL)
  public:
    MightHelp(const Context& context, Shelves& shelves, QObject* parent = nullptr);

    [[nodiscard]] QList<NamedLine> situations() const;
    [[nodiscard]] QString situation() const { return m_situation.text; }
    [[nodiscard]] QString audience() const { return codeOf(m_audience); }
    void setAudience(const QString& audience);
    [[nodiscard]] bool loaded() const { return m_shelf.rows() && *m_shelf.rows(); }
    [[nodiscard]] bool anything() const { return !m_shelf.all().isEmpty(); }
    [[nodiscard]] const QList<FittingLine>& found() const { return m_found; }
    [[nodiscard]] QStringList quietly() const;

    Q_INVOKABLE void pick(const QString& situation); ///< opens the page of what fits
    Q_INVOKABLE void open(const QString& experience);

  signals:
    void changed();

  private:
    void followRoute();
    void look();

    Context m_context;
    Shelf<Experience>& m_shelf;
    Situation m_situation;
    Audience m_audience = Audience::Client;
    QList<FittingLine> m_found;
};

} // namespace considered::viewmodel
