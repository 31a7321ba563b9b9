global using System.Globalization;
global using Dashboard.Evidence;
