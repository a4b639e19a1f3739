// ExperienceEditor: one experience, changed in place. There is no Done: what is shown is what is kept.
#pragma once

#include "viewmodel/prepare/prepwords.h"
#include "viewmodel/prepare/shelves.h"

#include <QVariantMap>

namespace considered::viewmodel {

/// UI thread. Follows the navigator: wherever the route is Experience, the one of its argument is shown; an id that is
/// not kept yet begins a new one. One left without a word or a tap is not kept.
class ExperienceEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble MEMBER m_trouble NOTIFY changed FINAL) ///< a sentence; empty when all is well
    Q_PROPERTY(bool kept READ kept NOTIFY changed FINAL)              ///< there is something to delete
    Q_PROPERTY(QString nickname READ nickname WRITE setNickname NOTIFY changed FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)         ///< id of an exp.* prompt; may be empty
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed FINAL) ///< its words; empty without one
    /// For "client", "employer", "team", "clinical" and "supervisor": "open", "some", "mine", or "" while undecided.
    Q_PROPERTY(QVariantMap openness READ openness NOTIFY changed FINAL)
    Q_PROPERTY(bool tooRaw READ tooRaw WRITE setTooRaw NOTIFY changed FINAL)
    Q_PROPERTY(QString oneLine READ oneLine WRITE setOneLine NOTIFY changed FINAL)
    Q_PROPERTY(QString lesson READ lesson WRITE setLesson NOTIFY changed FINAL)
    Q_PROPERTY(QString howMuch READ howMuch WRITE setHowMuch NOTIFY changed FINAL) ///< "headline", "short", "more", ""
    Q_PROPERTY(QString permission READ permission WRITE setPermission NOTIFY changed FINAL)
    Q_PROPERTY(QString checkBack READ checkBack WRITE setCheckBack NOTIFY changed FINAL)
    /// The pack's words to start from.
    Q_PROPERTY(QString offeredPermission READ offeredPermission CONSTANT FINAL)
    Q_PROPERTY(QString offeredCheckBack READ offeredCheckBack CONSTANT FINAL)
    Q_PROPERTY(QList<considered::viewmodel::NamedLine> kinds READ kinds CONSTANT FINAL)
  public:
    ExperienceEditor(const Context& context, Shelves& shelves, QObject* parent = nullptr);

    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool kept() const { return m_shelf.find(m_experience.row.id) != nullptr; }
    [[nodiscard]] QString nickname() const { return m_experience.nickname; }
    [[nodiscard]] QString kind() const { return m_experience.kind; }
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QVariantMap openness() const;
    [[nodiscard]] bool tooRaw() const { return m_experience.tooRaw; }
    [[nodiscard]] QString oneLine() const { return m_experience.oneLine; }
    [[nodiscard]] QString lesson() const { return m_experience.lesson; }
    [[nodiscard]] QString howMuch() const;
    [[nodiscard]] QString permission() const { return m_experience.permission; }
    [[nodiscard]] QString checkBack() const { return m_experience.checkBack; }
    [[nodiscard]] QString offeredPermission() const;
    [[nodiscard]] QString offeredCheckBack() const;
    [[nodiscard]] QList<NamedLine> kinds() const;

    void setNickname(const QString& words) { say(&Experience::nickname, words); }
    void setOneLine(const QString& words) { say(&Experience::oneLine, words); }
    void setLesson(const QString& words) { say(&Experience::lesson, words); }
    void setPermission(const QString& words) { say(&Experience::permission, words); }
    void setCheckBack(const QString& words) { say(&Experience::checkBack, words); }
    void setTooRaw(bool tooRaw);
    void setHowMuch(const QString& howMuch);
    /// `who` as in openness; "" takes the choice back.
    Q_INVOKABLE void setOpenness(const QString& who, const QString& openness);
    Q_INVOKABLE void chooseKind();                     ///< opens the page of kinds
    Q_INVOKABLE void setKind(const QString& promptId); ///< "" for none
    Q_INVOKABLE void remove();                         ///< to the bin with Undo, and back

  signals:
    void changed();

  private:
    void followRoute();
    void look();
    void lookInTheBin();
    void show(const Experience& experience);
    void leave();
    void say(QString Experience::*field, const QString& words);
    void keep();

    Context m_context;
    Shelf<Experience>& m_shelf;
    QUuid m_wanted;
    Experience m_experience;
    bool m_loaded = false;
    bool m_searching = false; ///< whether the bin has one with the wanted id
    QString m_trouble;
};

} // namespace considered::viewmodel
