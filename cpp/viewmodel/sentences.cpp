// The sentences, one for each error code.
#include "viewmodel/sentences.h"

#include <QCoreApplication>

namespace considered::viewmodel {

namespace {

struct Words {
    const char* title;
    const char* text;
};

Words wordsFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::WrongSecret:
        return {QT_TRANSLATE_NOOP("Sentences", "That does not open your notes"),
                QT_TRANSLATE_NOOP("Sentences",
                                  "Nothing was changed. Check for a slip and try again, or use the other way in.")};
    case ErrorCode::KeyLost:
        return {QT_TRANSLATE_NOOP("Sentences", "That way in does not work here now"),
                QT_TRANSLATE_NOOP("Sentences", "Nothing was lost. Use your passphrase or your recovery code, then "
                                               "you can set a PIN again.")};
    case ErrorCode::KeyStoreRefused:
        return {QT_TRANSLATE_NOOP("Sentences", "The system’s keystore did not answer"),
                QT_TRANSLATE_NOOP("Sentences", "The PIN needs it. Nothing was lost and no try was counted. Unlock it "
                                               "and try again, or use your passphrase or recovery code.")};
    case ErrorCode::NoKeyStore:
        return {QT_TRANSLATE_NOOP("Sentences", "There is no keystore on this system that works"),
                QT_TRANSLATE_NOOP("Sentences", "A PIN needs one. Nothing was lost. Use your passphrase or your "
                                               "recovery code.")};
    case ErrorCode::Unfinished:
        return {QT_TRANSLATE_NOOP("Sentences", "The new keys count, and your notes are locked"),
                QT_TRANSLATE_NOOP("Sentences",
                                  "The last step could not be done just now. Open them with what you chose "
                                  "last, or the new recovery code. Nothing was lost.")};
    case ErrorCode::Erased:
        return {QT_TRANSLATE_NOOP("Sentences", "Your notes are erased"),
                QT_TRANSLATE_NOOP("Sentences", "The PIN was wrong ten times, and you had chosen that this erases "
                                               "everything. If you have a backup, you can restore it.")};
    case ErrorCode::TooSoon:
        return {QT_TRANSLATE_NOOP("Sentences", "Too many tries for now"),
                QT_TRANSLATE_NOOP("Sentences", "Nothing was lost. Wait a little, or use your passphrase or your "
                                               "recovery code.")};
    case ErrorCode::Corrupt:
        return {QT_TRANSLATE_NOOP("Sentences", "Part of the file is damaged"),
                QT_TRANSLATE_NOOP("Sentences",
                                  "Nothing was changed or wiped. If you have a backup, restore it. Otherwise "
                                  "leave the file as it is and ask someone you trust for help.")};
    case ErrorCode::Missing:
        return {QT_TRANSLATE_NOOP("Sentences", "The file with your notes is not there"),
                QT_TRANSLATE_NOOP("Sentences", "Its keys are still here, so nothing new is made over it. If you moved "
                                               "the file, put it back. If you have a backup, restore it.")};
    case ErrorCode::Stale:
        return {QT_TRANSLATE_NOOP("Sentences", "These notes are older than when you last closed the app"),
                QT_TRANSLATE_NOOP("Sentences",
                                  "An old copy may have been put back. Look through them before you write more.")};
    case ErrorCode::TooNew:
        return {QT_TRANSLATE_NOOP("Sentences", "A newer version of the app wrote these notes"),
                QT_TRANSLATE_NOOP("Sentences", "Nothing was changed. Update the app to open them.")};
    case ErrorCode::OutOfMemory:
        return {QT_TRANSLATE_NOOP("Sentences", "Not enough memory just now"),
                QT_TRANSLATE_NOOP("Sentences", "Your notes are safe. Close another app and try again.")};
    case ErrorCode::DiskFull:
        return {QT_TRANSLATE_NOOP("Sentences", "This device is full"),
                QT_TRANSLATE_NOOP("Sentences", "What you typed is still on screen. Free some space, then try again.")};
    case ErrorCode::Io:
        return {QT_TRANSLATE_NOOP("Sentences", "This device could not read or write the file"),
                QT_TRANSLATE_NOOP("Sentences",
                                  "What you typed is still on screen. Try again. If it goes on, restart the device.")};
    case ErrorCode::NotPermitted:
        return {QT_TRANSLATE_NOOP("Sentences", "The system does not let the app use its folder"),
                QT_TRANSLATE_NOOP("Sentences", "Nothing was changed. Check who may use the folder, then try again.")};
    case ErrorCode::BadContent:
        return {QT_TRANSLATE_NOOP("Sentences", "The questions could not be loaded"),
                QT_TRANSLATE_NOOP("Sentences", "Your notes are safe. Install the app again to mend this.")};
    case ErrorCode::BadInput:
        return {QT_TRANSLATE_NOOP("Sentences", "That does not look right"),
                QT_TRANSLATE_NOOP("Sentences", "Nothing was changed. Check for a slip and try again.")};
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("Sentences", "Stopped, as you asked"),
                QT_TRANSLATE_NOOP("Sentences", "Nothing was changed, nothing has left, and no file was made.")};
    case ErrorCode::Locked:
        return {QT_TRANSLATE_NOOP("Sentences", "Your notes are locked"),
                QT_TRANSLATE_NOOP("Sentences", "Open them, then try again. Nothing was lost.")};
    case ErrorCode::NotFound:
        return {QT_TRANSLATE_NOOP("Sentences", "This note is no longer here"),
                QT_TRANSLATE_NOOP("Sentences", "It may have been deleted. Look in the bin.")};
    case ErrorCode::AlreadyExists:
        return {QT_TRANSLATE_NOOP("Sentences", "There are notes here already"),
                QT_TRANSLATE_NOOP("Sentences", "They were not touched. Open them instead.")};
    case ErrorCode::AlreadyRunning:
        return {
            QT_TRANSLATE_NOOP("Sentences", "Considered is open already"),
            QT_TRANSLATE_NOOP("Sentences", "Use the window that is open. Only one can write your notes at a time.")};
    case ErrorCode::WrongLibrary:
        return {QT_TRANSLATE_NOOP("Sentences", "A part of the app is missing or too old"),
                QT_TRANSLATE_NOOP("Sentences", "Your notes were not touched. Install the app again.")};
    }
    Q_UNREACHABLE();
}

} // namespace

Sentence sentenceFor(const Error& error) {
    const Words words = wordsFor(error.code);
    return {QCoreApplication::translate("Sentences", words.title),
            QCoreApplication::translate("Sentences", words.text)};
}

QString lineFor(const Error& error) {
    const Sentence sentence = sentenceFor(error);
    return sentence.title + u". " + sentence.text;
}

} // namespace considered::viewmodel
