import weakref

import torch

array = torch.ones(3).numpy()
alive = weakref.ref(array)
view = memoryview(array)
del array
print(view[0], alive())
del view
print(alive())
