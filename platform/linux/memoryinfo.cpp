// What /proc/meminfo calls available.
#include "platform/system.h"

#include <QFile>

namespace considered::platform {

namespace {

class LinuxMemoryInfo final : public MemoryInfo {
  public:
    [[nodiscard]] quint64 availableBytes() const override {
        QFile file(QStringLiteral("/proc/meminfo"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        // "MemAvailable:   20354188 kB"; atEnd() does not work on /proc, an empty line ends it.
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine())
            if (line.startsWith("MemAvailable:"))
                return line.simplified().split(' ').value(1).toULongLong() * 1024;
        return 0;
    }
};

} // namespace

std::unique_ptr<MemoryInfo> systemMemoryInfo() {
    return std::make_unique<LinuxMemoryInfo>();
}

} // namespace considered::platform
