// SQLite's result codes, told apart as a person would need them.
#include "storage/sqlerror.h"

#include <cerrno>
#include <sqlcipher/sqlite3.h>

namespace considered::storage {

namespace {

ErrorCode fromSystem(int number) {
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // RLIMIT_FSIZE, or the largest file of the file system
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::NotPermitted;
    case ENOENT:
        return ErrorCode::Missing;
    default:
        return ErrorCode::Io;
    }
}

ErrorCode codeFor(sqlite3* db, int resultCode) {
    switch (resultCode) { // the extended codes that mean something else than their family
    case SQLITE_IOERR_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorCode::Corrupt;
    case SQLITE_CONSTRAINT_UNIQUE: // only a row's id is unique: it is there, as a tombstone
        return ErrorCode::AlreadyExists;
    case SQLITE_READONLY_DBMOVED:
        return ErrorCode::Missing;
    default:
        break;
    }
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    // All SQL is literal and tested, so "no such table" and the like mean a schema that is not the one we wrote.
    case SQLITE_ERROR:
        return ErrorCode::Corrupt;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return db ? fromSystem(sqlite3_system_errno(db)) : ErrorCode::Io;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return ErrorCode::NotPermitted;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_TOOBIG:
        return ErrorCode::BadInput;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::AlreadyRunning;
    default:
        return ErrorCode::Io;
    }
}

} // namespace

Error sqlError(sqlite3* db, int resultCode, QStringView doing) {
    using namespace Qt::StringLiterals;
    return {codeFor(db, resultCode),
            u"%1: %2 (%3)"_s.arg(doing, QString::fromUtf8(sqlite3_errstr(resultCode))).arg(resultCode)};
}

} // namespace considered::storage
