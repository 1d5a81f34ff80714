import os
os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np

out = keras.layers.Dense(1)(np.ones((1, 2), dtype=np.float32))
print(type(out))
array = keras.ops.convert_to_numpy(out)
print(type(array), array.shape)
np.asarray(out)
