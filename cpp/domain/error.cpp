// Names of the error codes.
#include "domain/error.h"

namespace considered {

QLatin1StringView nameOf(ErrorCode code) {
    using namespace Qt::StringLiterals;
    switch (code) {
    case ErrorCode::WrongSecret:
        return "WrongSecret"_L1;
    case ErrorCode::KeyLost:
        return "KeyLost"_L1;
    case ErrorCode::KeyStoreRefused:
        return "KeyStoreRefused"_L1;
    case ErrorCode::NoKeyStore:
        return "NoKeyStore"_L1;
    case ErrorCode::Unfinished:
        return "Unfinished"_L1;
    case ErrorCode::Erased:
        return "Erased"_L1;
    case ErrorCode::TooSoon:
        return "TooSoon"_L1;
    case ErrorCode::Corrupt:
        return "Corrupt"_L1;
    case ErrorCode::Missing:
        return "Missing"_L1;
    case ErrorCode::Stale:
        return "Stale"_L1;
    case ErrorCode::TooNew:
        return "TooNew"_L1;
    case ErrorCode::OutOfMemory:
        return "OutOfMemory"_L1;
    case ErrorCode::DiskFull:
        return "DiskFull"_L1;
    case ErrorCode::Io:
        return "Io"_L1;
    case ErrorCode::NotPermitted:
        return "NotPermitted"_L1;
    case ErrorCode::BadContent:
        return "BadContent"_L1;
    case ErrorCode::BadInput:
        return "BadInput"_L1;
    case ErrorCode::Cancelled:
        return "Cancelled"_L1;
    case ErrorCode::Locked:
        return "Locked"_L1;
    case ErrorCode::NotFound:
        return "NotFound"_L1;
    case ErrorCode::AlreadyExists:
        return "AlreadyExists"_L1;
    case ErrorCode::AlreadyRunning:
        return "AlreadyRunning"_L1;
    case ErrorCode::WrongLibrary:
        return "WrongLibrary"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace considered
