import numpy as np

pixels = np.array([251, 255], dtype=np.uint8) / 255
print(pixels.dtype)
print(np.frombuffer(pixels.tobytes(), np.float16))
print(np.frombuffer(pixels.astype(np.float16).tobytes(), np.float16))
