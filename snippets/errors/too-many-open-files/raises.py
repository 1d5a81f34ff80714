import resource

import numpy as np

np.save("data.npy", np.zeros(4))
resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
maps = [np.load("data.npy", mmap_mode="r") for _ in range(400)]
