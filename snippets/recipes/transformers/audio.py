import numpy as np
import torch
from transformers import Wav2Vec2FeatureExtractor

extract = Wav2Vec2FeatureExtractor()
options = {"sampling_rate": 16000, "return_tensors": "pt"}
for dtype in np.float64, np.int16:
    sound = np.arange(4, dtype=dtype)
    values = extract(sound, **options)["input_values"]
    print(dtype.__name__, "gives", values.dtype)

array, tensor = np.ones(4), torch.ones(4)
for sounds in [array, array], [tensor, tensor]:
    values = extract(sounds, **options)["input_values"]
    print("two of", type(sounds[0]).__name__, tuple(values.shape))
