// Interfaces only; this file lets the build tool see their QObjects.
#include "platform/appearance.h"
#include "platform/lifecycle.h"
#include "platform/memoryinfo.h"
#include "platform/raising.h"
