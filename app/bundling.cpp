#include "app/bundling.h"
