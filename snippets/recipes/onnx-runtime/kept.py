import weakref
import numpy as np
import onnxruntime as ort
import torch

for make in ort.OrtValue.ortvalue_from_numpy, ort.OrtValue.from_dlpack:
    array = np.ones(4, dtype=np.float32)
    memory = weakref.ref(array)
    value = make(array)
    tensor = torch.from_dlpack(value)
    del array, value
    print(make.__name__, memory() is not None)
