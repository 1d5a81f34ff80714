import numpy as np
import torch

lstm = torch.nn.LSTM(3, 4)
x = torch.arange(15.0).reshape(5, 3) / 15
w = {name: p.detach().numpy() for name, p in lstm.named_parameters()}
sigmoid = lambda v: 1 / (1 + np.exp(-v))
h = c = np.zeros(4, dtype=np.float32)
for step in x.numpy():
    gates = (w["weight_ih_l0"] @ step + w["bias_ih_l0"]
             + w["weight_hh_l0"] @ h + w["bias_hh_l0"])
    i, f, g, o = np.split(gates, 4)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
print(np.allclose(h, lstm(x)[0][-1].detach(), atol=1e-5))
