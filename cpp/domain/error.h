// Error and Result: how every room says that something did not work. No exceptions cross a room, no bare bool.
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace considered {

/// What went wrong, as a person would need it told apart. Each code has one sentence on screen
/// (viewmodel/sentences.h).
enum class ErrorCode {
    WrongSecret,     ///< the passphrase or recovery code does not open this vault; nothing was changed
    KeyLost,         ///< no slot of the wanted kind is there, or what it needs besides the secret is gone
    KeyStoreRefused, ///< the system's keystore is locked, denied access, or did not answer in time
    NoKeyStore,      ///< this system has no keystore that works
    Unfinished,      ///< the change counts, but ended half way: locked, and the next opening finishes it
    Erased,          ///< ten wrong PINs, and the person had chosen that this erases everything
    TooSoon,         ///< wrong PINs lately: nothing was tried, wait first
    Corrupt,         ///< a file is damaged: noticed, never repaired by guessing, never wiped
    Missing,         ///< the database is gone although its header is there: damage, never a fresh vault
    Stale,           ///< the database is older than the header's commit counter says
    TooNew,          ///< written by a newer version of the app
    OutOfMemory,     ///< the key derivation could not have its memory
    DiskFull,        ///< no room left on the device
    Io,              ///< reading or writing failed for another reason
    NotPermitted,    ///< the system refused access to a file or folder
    BadContent,      ///< a practice pack breaks its schema or its own references
    BadInput,        ///< a value outside its documented range
    Locked,          ///< the vault is not open
    Cancelled,       ///< the person stopped it; nothing was changed and nothing of it is left
    NotFound,        ///< no such row
    AlreadyExists,   ///< a vault is there already: never made over
    AlreadyRunning,  ///< another process holds this vault
    WrongLibrary,    ///< SQLCipher is not 4.6.1 or newer, or libqpdf is not the one that the app was built with
};

/// A typed error with a technical context for the developer. The context never holds a key or a word of the person's.
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::Io;
    QString context;

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T> using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::Io, u"…"_qs)` from any function that gives a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString context = {}) {
    return tl::unexpected<Error>(Error{code, std::move(context)});
}

/// The code's own name ("WrongSecret"), for logs and tests.
[[nodiscard]] QLatin1StringView nameOf(ErrorCode code);

} // namespace considered
