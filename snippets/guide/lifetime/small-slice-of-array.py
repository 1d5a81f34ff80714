import weakref

import numpy as np
import torch

array = np.zeros(1_000_000)
alive = weakref.ref(array)
part = torch.from_numpy(array[:2])
del array

print(part.untyped_storage().nbytes(), alive().nbytes)
part = part.clone()
print(alive())
