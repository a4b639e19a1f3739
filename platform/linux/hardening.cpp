// What the process gives up before anything else happens.
#include "platform/system.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace considered::platform {

void harden() {
    umask(077);
#ifdef CONSIDERED_HARDEN
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace considered::platform
