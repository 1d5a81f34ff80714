import numpy as np

view = np.zeros(9, dtype=np.uint8)[1:].view(np.float32)
print(view, view.flags.aligned)
