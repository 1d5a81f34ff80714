import numpy as np

image = np.zeros((10, 10), dtype=np.uint8)
print((image / 255).dtype, (image / 255).nbytes // image.nbytes)
small = image / np.float32(255)
print(small.dtype, small.nbytes // image.nbytes)
