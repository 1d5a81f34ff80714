import numpy as np
import torch

def on_arrays(model):
    weight = next(model.parameters())
    @torch.inference_mode()
    def predict(array):
        tensor = torch.as_tensor(
            array, dtype=weight.dtype, device=weight.device
        )
        return model(tensor).numpy(force=True)
    return predict

predict = on_arrays(torch.nn.Linear(3, 2).eval())
print(predict(np.ones((4, 3))).dtype, predict([[1, 2, 3]]).shape)
