import torch
from scipy.optimize import minimize
from torch.nn.utils import parameters_to_vector as flatten
from torch.nn.utils import vector_to_parameters as fill

def loss(x):
    fill(torch.tensor(x, dtype=torch.float32), model.parameters())
    value = (model(inputs) - 2 * inputs - 1).square().mean()
    gradients = torch.autograd.grad(value, model.parameters())
    return value.item(), flatten(gradients).numpy()

inputs, model = torch.tensor([[0.0], [1.0]]), torch.nn.Linear(1, 1)
start = flatten(model.parameters()).double().numpy(force=True)
found = minimize(loss, start, jac=True)
print(found.x.round(2) + 0.0)
