// FullDevice: a device that has no room left, as the kernel says it.
#pragma once

#include <QtGlobal>
#include <sys/resource.h>

namespace considered::test {

/// While it lives no file of this process can grow: the device is full. The test's main ignores SIGXFSZ.
class FullDevice {
  public:
    FullDevice() {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDevice() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDevice)

  private:
    rlimit m_before{};
};

} // namespace considered::test
