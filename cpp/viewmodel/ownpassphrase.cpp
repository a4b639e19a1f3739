// The sentences about a passphrase of one's own.
#include "viewmodel/ownpassphrase.h"

#include <QCoreApplication>

namespace considered::viewmodel {

namespace {

QString tr(const char* words) {
    return QCoreApplication::translate("OwnPassphrase", words);
}

} // namespace

OwnPassphrase OwnPassphrase::typed(const QString& passphrase, const QString& again, vault::Guarded guarded) {
    if (passphrase.isEmpty())
        return {};
    switch (vault::strengthOf(passphrase, guarded)) {
    case vault::Strength::TooShort:
        return {guarded == vault::Guarded::ByArgon2id
                    ? tr(QT_TRANSLATE_NOOP("OwnPassphrase",
                                           "A little longer, please. Four or more unusual words work well."))
                    : tr(QT_TRANSLATE_NOOP("OwnPassphrase",
                                           "A little longer, please. Six or more unusual words work well."))};
    case vault::Strength::TooGuessable:
        return {tr(QT_TRANSLATE_NOOP("OwnPassphrase",
                                     "This could be guessed. Add a word or two that do not belong together."))};
    case vault::Strength::Fine:
        break;
    }
    if (again.isEmpty())
        return {tr(QT_TRANSLATE_NOOP("OwnPassphrase", "That is a strong one. Type it once more, so no slip gets in."))};
    if (passphrase != again)
        return {tr(QT_TRANSLATE_NOOP("OwnPassphrase", "The two are not the same yet."))};
    return {tr(QT_TRANSLATE_NOOP("OwnPassphrase", "The two match.")), true};
}

} // namespace considered::viewmodel
